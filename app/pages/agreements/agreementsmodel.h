// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "models/listmodel.h"
#include "theme/glyph.h"
#include "theme/theme.h"

#include <QStyledItemDelegate>

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

/// Paints the rows of an AgreementsModel: title, state and area, each on one line.
class AgreementDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit AgreementDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace hearth
