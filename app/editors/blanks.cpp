// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/blanks.h"

#include "editors/startingpoints.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/plainlabel.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSet>
#include <QTimer>

#include <algorithm>

namespace hearth {

namespace {

constexpr qsizetype kWordsBefore = 48; // characters
constexpr qsizetype kWordsAfter = 24;
constexpr int kMaxBlankLength = 300;

/// What stands in round brackets in the starting points.
QSet<QString> offeredBlanks()
{
    static const QRegularExpression round(QStringLiteral("\\([^()]+\\)"));
    QSet<QString> blanks;
    for (const StartingPoint &point : startingPoints()) {
        for (auto each = round.globalMatch(point.text); each.hasNext();)
            blanks += each.next().captured();
    }
    return blanks;
}

QString wordsAround(const QString &text, qsizetype from, qsizetype length)
{
    static const QRegularExpression end(QStringLiteral("[.!?\\n]"));
    const qsizetype before = from > 0 ? text.lastIndexOf(end, from - 1) + 1 : 0; // of its sentence
    const qsizetype after = text.indexOf(end, from + length);
    QString start = text.mid(before, from - before).simplified();
    QString rest = text.mid(from + length, (after < 0 ? text.size() : after) - from - length).simplified();
    if (start.size() > kWordsBefore)
        start = QChar(0x2026) + start.mid(start.indexOf(QLatin1Char(' '), start.size() - kWordsBefore));
    if (rest.size() > kWordsAfter)
        rest = rest.left(std::max<qsizetype>(0, rest.lastIndexOf(QLatin1Char(' '), kWordsAfter))) + QChar(0x2026);
    return QString(start + QStringLiteral(" ___ ") + rest).trimmed();
}

} // namespace

QList<Blank> blanksIn(const QString &text)
{
    static const QRegularExpression open(QStringLiteral("_{2,}|\\[[^\\[\\]\\n]{0,80}\\](?!\\()|\\([^()\\n]{1,80}\\)"));
    const QSet<QString> offered = offeredBlanks();
    QList<Blank> blanks;
    for (auto each = open.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const QString words = match.captured();
        const bool isRound = words.startsWith(QLatin1Char('('));
        if (isRound && !offered.contains(words)) // somebody's own brackets
            continue;
        const bool isLine = words.startsWith(QLatin1Char('_'));
        blanks += {match.capturedStart(), match.capturedLength(),
                   isLine ? QString() : words.mid(1, words.size() - 2).trimmed(),
                   wordsAround(text, match.capturedStart(), match.capturedLength())};
    }
    return blanks;
}

BlanksPanel::BlanksPanel(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_rows(inColumn(spacing::small))
{
    setRole(this, Role::MessageInfo);
    auto *heading = paragraph(tr("Some places are not filled in yet."), Role::Strong, this);
    setAccessibleName(heading->text());
    auto *buttons = new QWidget(this);
    QPushButton *go = named("fillIn", primaryButton(theme, Glyph::ChevronForward, tr("Go on"), buttons));
    QPushButton *leave = named("leaveOpen", quietButton(tr("Leave them as they are"), buttons));
    inFlow(buttons, spacing::small, {go, leave});
    auto *layout = inColumn(this, spacing::medium, {heading}, around(spacing::large));
    layout->addLayout(m_rows);
    addTo(layout, {buttons});
    connect(go, &QPushButton::clicked, this, &BlanksPanel::finish);
    connect(leave, &QPushButton::clicked, this, [this] {
        hide();
        emit leftOpen();
    });
    hide();
}

bool BlanksPanel::ask(const QString &text)
{
    m_text = text;
    m_blanks = blanksIn(text);
    m_fields.clear();
    clear(m_rows);
    setVisible(!m_blanks.isEmpty());
    for (const Blank &blank : std::as_const(m_blanks)) {
        auto *field = named("blank", new QLineEdit(this));
        field->setMaxLength(kMaxBlankLength);
        field->setPlaceholderText(blank.hint);
        field->setAccessibleDescription(blank.hint);
        QLabel *label = paragraph(blank.around, Role::Muted, this);
        label->setBuddy(field);
        field->setAccessibleName(blank.around);
        m_fields += field;
        addTo(m_rows, {label, field});
        label->show();
        field->show();
        connect(field, &QLineEdit::textEdited, this, [this] { emit filled(this->text()); });
        connect(field, &QLineEdit::returnPressed, this, [this, field] {
            const qsizetype next = m_fields.indexOf(field) + 1;
            if (next < m_fields.size())
                m_fields.at(next)->setFocus(Qt::TabFocusReason);
            else
                finish();
        });
    }
    if (!m_fields.isEmpty()) {
        m_fields.first()->setFocus(Qt::OtherFocusReason);
        // Its place is known only once everything is laid out.
        QTimer::singleShot(0, this, &BlanksPanel::bringIntoSight);
    }
    return !m_blanks.isEmpty();
}

void BlanksPanel::bringIntoSight()
{
    for (QWidget *each = parentWidget(); each != nullptr; each = each->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(each)) {
            scroll->ensureWidgetVisible(this, 0, spacing::large);
            return;
        }
    }
}

QString BlanksPanel::text() const
{
    QString text = m_text;
    for (qsizetype each = m_blanks.size(); each-- > 0;) { // from the end, so that places stay where they are
        const QString words = m_fields.at(each)->text().trimmed();
        if (!words.isEmpty())
            text.replace(m_blanks.at(each).from, m_blanks.at(each).length, words);
    }
    return text;
}

void BlanksPanel::finish()
{
    const auto open =
        std::ranges::find_if(m_fields, [](const QLineEdit *field) { return field->text().trimmed().isEmpty(); });
    if (open != m_fields.end()) {
        (*open)->setFocus(Qt::OtherFocusReason);
        return;
    }
    hide();
    emit done();
}

} // namespace hearth
