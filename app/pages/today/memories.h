// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include <vector>

class QVBoxLayout;

namespace hearth {

/// A heading and a few records under it; hidden where there are none.
class Memories final : public QWidget
{
    Q_OBJECT

public:
    enum class Type {
        Received, ///< from the other, since the reader last wrote; what was there first stays while this lives
        OnThisDay,
        Lately
    };

    Memories(const PageContext &context, Type type, QWidget *parent = nullptr);

    /// Shows what there is now.
    void rebuild();

private:
    void add(RecordId id);
    [[nodiscard]] std::vector<RecordId> present() const;
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString whenOf(const Record &record) const;
    void muteRecord(RecordId id);

    PageContext m_context;
    Type m_type;
    QVBoxLayout *m_layout;
    std::vector<RecordId> m_received; // so that answering one thing does not take away the next
};

} // namespace hearth
