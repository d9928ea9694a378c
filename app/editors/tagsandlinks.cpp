// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/tagsandlinks.h"

#include "accessibility/accessiblebutton.h"
#include "base/shortening.h"
#include "editors/linkfield.h"
#include "models/knowntags.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/plainlabel.h"
#include "widgets/tagfield.h"

#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QTimer>

namespace hearth {

namespace {

constexpr int kSummaryWidth = 48;     // average characters
constexpr qsizetype kMaxLooked = 400; // characters

} // namespace

TagsAndLinks::TagsAndLinks(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_row(named("tagsAndLinks", quietButton({}, this)))
    , m_fields(new QWidget(this))
    , m_tags(new TagField(context.theme, m_fields))
    , m_links(new LinkField(context, {}, m_fields))
{
    m_row->setCheckable(true);
    markAsDisclosure(m_row);
    makeFields();
    inColumn(this, spacing::small, {{m_row, Qt::AlignLeading}, m_fields});
    connect(m_row, &QPushButton::toggled, this, &TagsAndLinks::unfold);
    connect(m_tags, &TagField::tagsChanged, this, &TagsAndLinks::noteChange);
    connect(m_links, &LinkField::linksChanged, this, &TagsAndLinks::noteChange);
    connect(&context.theme, &Theme::changed, this, &TagsAndLinks::nameRow);
    unfold(false);
}

void TagsAndLinks::makeFields()
{
    auto *layout = inColumn(m_fields, spacing::small, {}, {0, 0, 0, spacing::small});
    const auto add = [&](const QString &name, QWidget *field) {
        addTo(layout, {naming(field, new PlainLabel(name, Role::Muted, m_fields)), field});
    };
    add(tr("Tags"), m_tags);
    layout->addSpacing(spacing::small);
    add(tr("Belongs to"), m_links);
}

void TagsAndLinks::showRecord(const Record &record)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_tags->setKnownTags(knownTags(m_context.journal));
    m_tags->setTags(record.tags);
    m_links->setSelf(record.id);
    m_links->setLinks(record.links);
    m_row->setChecked(false);
    nameRow();
}

void TagsAndLinks::writeTo(Record &record) const
{
    record.tags = m_tags->tags();
    record.links = m_links->links();
}

void TagsAndLinks::noteChange()
{
    nameRow();
    if (!m_isShowing)
        emit changed();
}

void TagsAndLinks::unfold(bool isUnfolded)
{
    m_fields->setVisible(isUnfolded);
    nameRow();
    if (!isUnfolded)
        return;
    m_tags->setFocus(Qt::OtherFocusReason);
    // Their place is known only once everything is laid out.
    QTimer::singleShot(0, this, &TagsAndLinks::bringIntoSight);
}

void TagsAndLinks::bringIntoSight()
{
    for (QWidget *around = parentWidget(); around != nullptr; around = around->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(around)) {
            scroll->ensureWidgetVisible(this, 0, spacing::large);
            scroll->ensureWidgetVisible(m_row, 0, spacing::large);
            return;
        }
    }
}

QString TagsAndLinks::summary() const
{
    QStringList words = m_tags->tags();
    if (const int links = m_links->shownCount(); links > 0)
        words += tr("%n link(s)", nullptr, links);
    return lineFrom(words.join(QStringLiteral(", ")), kMaxLooked);
}

void TagsAndLinks::nameRow()
{
    const bool isUnfolded = m_row->isChecked();
    const QString chosen = summary();
    const QString plain = tr("More: tags and links");
    const QFontMetrics metrics(m_context.theme.type().body);
    QString shown = metrics.elidedText(chosen, Qt::ElideRight, kSummaryWidth * metrics.averageCharWidth());
    shown.replace(QLatin1Char('&'), QStringLiteral("&&"));
    m_row->setText(isUnfolded || chosen.isEmpty() ? plain
                                                  : tr("More: %1", "the tags and links of a record").arg(shown));
    m_row->setAccessibleName(chosen.isEmpty() ? plain : tr("Tags and links: %1").arg(chosen));
    setGlyph(m_row, m_context.theme, isUnfolded ? Glyph::ChevronDown : Glyph::ChevronForward);
    m_row->updateGeometry();
}

} // namespace hearth
