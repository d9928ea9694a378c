// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "models/listmodel.h"
#include "theme/glyph.h"

namespace hearth {

struct AgreementRow final
{
    RecordId id;
    QString title;
    QString state;
    QString detail;
    Glyph glyph = Glyph::Agreements;
    bool isAgreed = false;
};

/// The agreements I may see, newest first. Follows the journal.
class AgreementsModel final : public ListModel<AgreementRow>
{
    Q_OBJECT

public:
    enum Role {
        /// Qt::DisplayRole is the title on one line; Qt::AccessibleTextRole all of the row.
        StateRole = Qt::UserRole + 1, ///< in words: "Currently agreed"
        StateGlyphRole,               ///< as int
        IsAgreedRole,
        DetailRole, ///< why it is not agreed, the area, and whether a draft waits
    };

    explicit AgreementsModel(const Journal &journal, QObject *parent = nullptr);

    /// Looks again: another day may have begun.
    void refresh();

private:
    [[nodiscard]] QVariant valueAt(int row, int role) const override;

    const Journal &m_journal;
};

} // namespace hearth
