// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/entryeditor.h"

#include "editors/entryextras.h"
#include "editors/focusmode.h"
#include "editors/formatbar.h"
#include "editors/templateheadings.h"
#include "editors/writingfield.h"
#include "journal/journal.h"
#include "models/journalwatcher.h"
#include "photos/photointake.h"
#include "photos/recordphotos.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/datefield.h"
#include "widgets/messagebar.h"
#include "wording/owntemplates.h"
#include "wording/sharedwording.h"

#include <QLineEdit>
#include <QMenu>

namespace hearth {

namespace {

constexpr int kTextWidth = 720; // device-independent pixels at the usual text size
constexpr int kMinText = 80;    // device-independent pixels: with large type all else has to be in sight, too

} // namespace

EntryEditor::EntryEditor(const PageContext &context, RecordId entry, QWidget *parent)
    : RecordEditor(context, parent)
    , m_title(new QLineEdit(this))
    , m_text(new WritingField(context.theme, tr("Text"), this))
{
    const Entry *present = context.journal.all<Entry>().find(entry);
    setAccessibleName(entry.isValid() ? tr("Change an entry") : tr("Write an entry"));
    makeTitle();
    m_text->setPlaceholderText(tr("What is on your mind?"));
    m_text->setMinimumHeight(kMinText);
    m_focusMode = new FocusMode(*m_text, *this, this);
    connect(m_focusMode, &FocusMode::focusChanged, this, [this, mode = QPointer(m_focusMode)](bool isOn) {
        m_context.navigator.setUndisturbed(isOn, [mode] {
            if (mode)
                mode->setOn(false);
        });
    });
    ReadersField *readers = makeReaders();
    QWidget *top = flowOf(this, spacing::medium, {readers, makeDate()});
    QWidget *tools = makeTools();
    m_extras = new EntryExtras(context, entry, *makePhotos(), this);
    bind(m_title, &Entry::title);
    bind(m_text, &Entry::text);
    bind([this](const Entry &shown) { m_startedFrom = shown.startedFrom; },
         [this](Entry &written) { written.startedFrom = m_startedFrom; });
    bind([this](const Entry &shown) { m_extras->setEntry(shown); },
         [this](Entry &written) { m_extras->writeTo(written); });
    m_extras->setShared(readers->choice()->isChecked());
    connect(readers->choice(), &QCheckBox::toggled, m_extras, &EntryExtras::setShared);
    connect(m_extras, &EntryExtras::changed, this, &EntryEditor::scheduleSave);
    connect(m_title, &QLineEdit::returnPressed, this, [this] { m_text->setFocus(Qt::OtherFocusReason); });
    takeInPhotos();

    auto *column = new QWidget(this);
    const auto fit = [column, &theme = context.theme] {
        column->setMaximumWidth(qRound(kTextWidth * theme.textScale()) + 2 * spacing::section);
    };
    fit();
    connect(&context.theme, &Theme::changed, column, fit);
    // What is flat stands before its line, where it is not cut.
    inColumn(column, spacing::medium,
             {top,
              message(),
              spacing::small,
              m_title,
              {m_text, 1},
              tools, // below, so that Tab goes from the title on to the text
              m_extras,
              makeBottom(primaryButton(tr("Save"), this))},
             {spacing::section, 0, spacing::section, 0});
    inRow(this, {Stretch(1), {column, 1000}, Stretch(1)}, {0, spacing::large, 0, spacing::large});
    connectKeys();
    begin({.kind = Kind::Entry, .of = entry}, present != nullptr ? *present : context.journal.compose<Entry>());
}

void EntryEditor::makeTitle()
{
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("Title, if it has one"));
    m_title->setMaxLength(kMaxTitleLength);
    setRole(m_title, Role::Plain);
    m_title->setTextMargins(-2, 0, -2, 0); // in line with the text below
    connect(&m_context.theme, &Theme::changed, this, &EntryEditor::dressTitle);
}

QWidget *EntryEditor::makeTools()
{
    auto *tools = new FormatBar(m_context.theme, *m_text, this);
    QPushButton *undisturbed =
        named("undisturbed", quietButton(m_context.theme, Glyph::Undisturbed, tr("Undisturbed"), tools));
    undisturbed->setToolTip(tr("Hides everything but your words (F11)"));
    connect(undisturbed, &QPushButton::clicked, m_focusMode, &FocusMode::toggle);
    tools->add(makeTemplates(tools));
    tools->add(undisturbed);
    return tools;
}

QPushButton *EntryEditor::makeTemplates(QWidget *parent)
{
    QPushButton *button = named("templates", quietButton(m_context.theme, Glyph::Template, tr("Begin with"), parent));
    button->setToolTip(tr("Questions to begin an entry with"));
    auto *menu = new QMenu(button);
    offerTemplates(*menu);
    button->setMenu(menu);
    new JournalWatcher(m_context.journal, button, {Kind::OwnTemplate}, [this, menu] { offerTemplates(*menu); });
    return button;
}

void EntryEditor::offerTemplates(QMenu &menu)
{
    menu.clear();
    for (const char *key : templateKeys()) {
        QAction *action = menu.addAction(templateName(QLatin1String(key)));
        action->setObjectName(QLatin1String(key));
        connect(action, &QAction::triggered, this, [this, key] { beginWith(QLatin1String(key)); });
    }
    const auto mine = ownTemplates(m_context.journal);
    if (!mine.empty())
        menu.addSeparator();
    for (const OwnTemplate *own : mine) {
        // An ampersand would be a key to press.
        QAction *action = menu.addAction(QString(own->name).replace(QLatin1Char('&'), QLatin1String("&&")));
        connect(action, &QAction::triggered, this, [this, name = own->name] { beginWith(name); });
    }
}

void EntryEditor::takeInPhotos()
{
    // The field itself takes in words only.
    auto *intake = new PhotoIntake(m_extras->photos(), this);
    intake->watch(*this);
    intake->watch(*m_text);
    connect(intake, &PhotoIntake::taken, this, [this] { m_extras->open(EntryExtras::Photos); });
}

void EntryEditor::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    dressTitle(); // the style sheet gives its own font first
}

void EntryEditor::dressTitle()
{
    m_title->setFont(m_context.theme.type().title);
}

bool EntryEditor::isWorthKeeping(const AnyRecord &written) const
{
    const auto &now = std::get<Entry>(written);
    const bool isOnlyBegun = now.title.trimmed().isEmpty() && answered(now).trimmed().isEmpty() &&
                             now.record.tags == original().record.tags && now.record.links == original().record.links;
    return now.feelings != original().feelings || now.wouldLike != original().wouldLike ||
           (!isOnlyBegun && RecordEditor::isWorthKeeping(written));
}

QString EntryEditor::answered(const Entry &entry) const
{
    QStringList all = m_begun;
    if (const QString first = templateText(entry.startedFrom); !all.contains(first)) // by a draft, or long ago
        all.prepend(first);
    return withoutUnansweredHeadings(entry.text, all);
}

void EntryEditor::tidy(AnyRecord &written) const
{
    auto &entry = std::get<Entry>(written);
    if (entry.text != original().text) // what is only renamed or tagged stays as it is
        entry.text = answered(entry);
}

void EntryEditor::tookUp(const AnyRecord &typed)
{
    RecordEditor::tookUp(typed);
    m_text->moveCursor(QTextCursor::End);
}

void EntryEditor::beginWith(const QString &templateKey)
{
    const QString before = exactText(*m_text->document());
    const QString beforeFrom = m_startedFrom;
    const bool isUntouched = before.trimmed().isEmpty() || before == templateText(m_context.journal, m_startedFrom);
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock();
    if (isUntouched)
        cursor.select(QTextCursor::Document);
    else
        cursor.movePosition(QTextCursor::End);
    const int start = cursor.selectionStart();
    cursor.insertText(isUntouched ? templateText(m_context.journal, templateKey)
                                  : QStringLiteral("\n\n") + templateText(m_context.journal, templateKey));
    cursor.endEditBlock();
    m_startedFrom = templateKey;
    m_begun += templateText(templateKey);
    scheduleSave();
    // The writing goes on below the first question.
    cursor.setPosition(isUntouched ? start : start + 2);
    cursor.movePosition(QTextCursor::NextBlock);
    m_text->setTextCursor(cursor);
    m_text->setFocus(Qt::OtherFocusReason);
    if (isUntouched)
        return;
    const QString sentence = tr("The questions are below what you wrote.");
    say(sentence, tr("Undo"), [this, before, beforeFrom] {
        QTextCursor all(m_text->document());
        all.select(QTextCursor::Document);
        all.insertText(before);
        m_startedFrom = beforeFrom;
        m_text->moveCursor(QTextCursor::End);
    });
    // What is written from now on would go with them.
    auto *offer = new QObject(message());
    connect(m_text, &QTextEdit::textChanged, offer, [this, offer, sentence, put = exactText(*m_text->document())] {
        if (exactText(*m_text->document()) == put)
            return; // in other colours
        offer->deleteLater();
        if (message()->text() == sentence)
            message()->withdrawAction();
    });
}

void EntryEditor::focusText()
{
    const bool isEmpty = m_title->text().isEmpty() && m_text->document()->isEmpty();
    (isEmpty ? static_cast<QWidget *>(m_title) : m_text)->setFocus(Qt::OtherFocusReason);
}

void EntryEditor::finish()
{
    RecordEditor::finish();
    m_focusMode->setOn(false);
}

} // namespace hearth
