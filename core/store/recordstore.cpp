// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordstore.h"

namespace hearth {

std::future<Result<void>> RecordStore::commitBeside(std::vector<RecordWrite> writes, std::shared_ptr<CommitWatch> watch)
{
    std::promise<Result<void>> answer;
    answer.set_value(watch->isStopped ? Result<void>(Error{ErrorCode::Cancelled, {}}) : commit(writes));
    return answer.get_future();
}

} // namespace hearth
