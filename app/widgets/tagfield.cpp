// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tagfield.h"

#include "base/shortening.h"
#include "widgets/flowlayout.h"
#include "widgets/tagchip.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QStringListModel>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kOfferedAtOnce = 6;

} // namespace

TagField::TagField(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_flow(new FlowLayout(spacing::tiny, this))
    , m_line(new QLineEdit(this))
    , m_offered(new QStringListModel(this))
{
    setAccessibleName(tr("Tags"));
    setFrameShape(QFrame::NoFrame);
    setCursor(Qt::IBeamCursor);
    m_flow->setContentsMargins(spacing::small, spacing::tiny + 2, spacing::small, spacing::tiny + 2);
    setRole(m_line, Role::Plain);
    m_line->setAccessibleName(tr("Add a tag"));
    m_line->setAccessibleDescription(tr("Return or a comma adds it"));
    m_line->installEventFilter(this);
    m_flow->addWidget(m_line);
    setFocusProxy(m_line);

    auto *completer = new QCompleter(m_offered, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(kOfferedAtOnce);
    m_line->setCompleter(completer);
    // The completer writes what was chosen into the line only after this signal.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &TagField::addLine,
            Qt::QueuedConnection);
    connect(m_line, &QLineEdit::textEdited, this, &TagField::lineEdited);
    connect(m_line, &QLineEdit::textChanged, this, &TagField::announce);
    connect(m_line, &QLineEdit::editingFinished, this, &TagField::addLine);
    connect(&theme, &Theme::changed, this, &TagField::fit);
    fit();
    showRoom();
}

TagField::~TagField()
{
    m_line->disconnect(this); // it loses the focus on its way out
}

QStringList TagField::tags() const
{
    QStringList tags;
    for (const TagChip *chip : m_chips)
        tags += chip->tag();
    if (const QString written = accepted(m_line->text()); !written.isEmpty())
        tags += written;
    return tags;
}

void TagField::setTags(const QStringList &tags)
{
    qDeleteAll(m_chips);
    m_chips.clear();
    {
        const QSignalBlocker quiet(m_line);
        m_line->clear();
    }
    for (const QString &tag : tags)
        addChip(tag);
    showRoom();
    announce();
}

void TagField::setKnownTags(const QStringList &tags)
{
    m_known = tags;
}

QString TagField::accepted(const QString &words) const
{
    const QString tag = beginning(words.simplified(), TagField::kMaxLength).toString().trimmed();
    const auto isThere = [&tag](const TagChip *chip) { return chip->tag().compare(tag, Qt::CaseInsensitive) == 0; };
    return m_chips.size() < kMaxTags && std::ranges::none_of(m_chips, isThere) ? tag : QString();
}

void TagField::add(const QString &words)
{
    const QString tag = accepted(words);
    if (tag.isEmpty())
        return;
    addChip(tag);
    showRoom();
}

void TagField::addLine()
{
    const QString words = m_line->text();
    {
        const QSignalBlocker quiet(m_line);
        m_line->completer()->popup()->hide();
        add(words);
        m_line->clear();
    }
    announce();
}

void TagField::lineEdited(const QString &text)
{
    offer();
    QStringList parts = text.split(QLatin1Char(','));
    const QString last = parts.takeLast();
    for (const QString &part : std::as_const(parts))
        add(part);
    if (const QString rest = beginning(last, TagField::kMaxLength).toString(); rest != text)
        m_line->setText(parts.isEmpty() ? rest : rest.trimmed());
}

void TagField::addChip(const QString &tag)
{
    auto *chip = new TagChip(m_theme, tag, this);
    chip->setCursor(Qt::ArrowCursor);
    chip->installEventFilter(this);
    connect(chip, &QAbstractButton::clicked, this, [this, chip] { remove(chip); });
    m_chips += chip;
    m_flow->removeWidget(m_line);
    m_flow->addWidget(chip);
    m_flow->addWidget(m_line);
    chip->show();
}

void TagField::remove(TagChip *chip)
{
    const qsizetype place = m_chips.indexOf(chip);
    const bool hadFocus = chip->hasFocus();
    m_chips.removeAt(place);
    m_flow->removeWidget(chip);
    chip->hide();
    chip->deleteLater();
    showRoom();
    if (hadFocus)
        (place < m_chips.size() ? static_cast<QWidget *>(m_chips.at(place)) : m_line)->setFocus(Qt::TabFocusReason);
    announce();
}

void TagField::showRoom()
{
    const bool isFull = m_chips.size() >= kMaxTags;
    m_line->setReadOnly(isFull);
    m_line->setPlaceholderText(isFull ? tr("No more tags fit here") : tr("Add a tag"));
    updateGeometry();
}

void TagField::fit()
{
    // As high as a chip, so that the field does not jump when the first one comes.
    m_line->ensurePolished();
    m_line->setTextMargins({});
    const int missing = std::max(0, TagChip(m_theme, {}, nullptr).sizeHint().height() - m_line->sizeHint().height());
    m_line->setTextMargins(0, missing / 2, 0, missing - missing / 2);
    update();
}

void TagField::offer()
{
    QStringList offered = m_known;
    offered.removeIf([this](const QString &tag) { return accepted(tag).isEmpty(); });
    if (offered != m_offered->stringList())
        m_offered->setStringList(offered);
}

void TagField::announce()
{
    const QStringList now = tags();
    if (now == m_announced)
        return;
    m_announced = now;
    emit tagsChanged();
}

bool TagField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if ((key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QFrame::eventFilter(watched, event);
    auto *chip = qobject_cast<TagChip *>(watched);
    return (chip != nullptr ? chipPressed(chip, key->key()) : linePressed(key->key())) ||
           QFrame::eventFilter(watched, event);
}

bool TagField::linePressed(int key)
{
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    const bool isAtStart = m_line->cursorPosition() == 0 && !m_line->hasSelectedText();
    switch (key) {
    case Qt::Key_Backspace:
        if (!m_line->text().isEmpty() || m_chips.isEmpty())
            return false;
        {
            const QString tag = m_chips.last()->tag();
            remove(m_chips.last());
            m_line->setText(tag);
            m_line->selectAll();
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_line->text().isEmpty())
            return false; // the dialog may have a use for it
        addLine();
        return true;
    default:
        if (key != back || !isAtStart || m_chips.isEmpty())
            return false;
        m_chips.last()->setFocus(Qt::TabFocusReason);
        return true;
    }
}

bool TagField::chipPressed(TagChip *chip, int key)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qsizetype place = m_chips.indexOf(chip);
    const auto go = [this](qsizetype to) {
        (to < m_chips.size() ? static_cast<QWidget *>(m_chips.at(std::max<qsizetype>(to, 0))) : m_line)
            ->setFocus(Qt::TabFocusReason);
    };
    switch (key) {
    case Qt::Key_Left:
        go(place + (mirrored ? 1 : -1));
        return true;
    case Qt::Key_Right:
        go(place + (mirrored ? -1 : 1));
        return true;
    case Qt::Key_Home:
        go(0);
        return true;
    case Qt::Key_End:
        go(m_chips.size());
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        remove(chip);
        return true;
    default:
        return false;
    }
}

void TagField::mousePressEvent(QMouseEvent *)
{
    m_line->setFocus(Qt::MouseFocusReason);
}

void TagField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_theme.colours();
    const bool hasFocusWithin = m_line->hasFocus();
    const double edge = hasFocusWithin ? 1 : 0.5;
    painter.setPen(hasFocusWithin ? QPen(colours.focusRing, 2) : QPen(colours.borderStrong, 1));
    painter.setBrush(isEnabled() ? colours.surface : colours.sunken);
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge, edge, -edge, -edge), radius::control, radius::control);
}

} // namespace hearth
