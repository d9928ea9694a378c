// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "models/listmodel.h"
#include "theme/glyph.h"
#include "theme/theme.h"

#include <QStyledItemDelegate>

namespace hearth {

/// An agreement, or the heading of a group: its words as the title, and no id.
struct AgreementRow final
{
    RecordId id;
    QString title;
    QString state;
    QString detail;
    Glyph glyph = Glyph::Agreements;
    bool isAgreed = false;
};

/// The agreements I may see in groups, each under its heading: what waits for my answer, what is to be looked at again,
/// what is proposed otherwise, agreed, paused, a draft, and what ended; in each the newest first. Follows the journal.
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
        IsHeadingRole,
    };

    explicit AgreementsModel(const Journal &journal, QObject *parent = nullptr);

    /// Looks again: another day may have begun.
    void refresh();
    /// -1 when there is no such agreement.
    [[nodiscard]] int rowOf(RecordId id) const { return id.isValid() ? ListModel::rowOf(id) : -1; }
    /// The first row that is an agreement; -1 when there is none.
    [[nodiscard]] int firstAgreement() const { return rowCount() == 0 ? -1 : 1; }

private:
    [[nodiscard]] bool isChoosable(int row) const override { return rowAt(row).id.isValid(); }
    [[nodiscard]] QVariant valueAt(int row, int role) const override;

    const Journal &m_journal;
};

/// Paints the rows of an AgreementsModel: title and area on one line each, and the state on as many as it takes, up to
/// two: nothing of "Not currently agreed" is left out.
class AgreementDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit AgreementDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Into how many lines that breaks, two at most.
    [[nodiscard]] static int linesOf(const QString &words, const QFont &font, int width);
    /// What is left for the state, beside its sign, in a row of that width.
    [[nodiscard]] int widthOfState(int row) const;

    const Theme &m_theme;
};

} // namespace hearth
