// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/together/wordscolumns.h"

#include "pages/together/wordseditor.h"
#include "photos/partnerpicture.h"
#include "photos/recordphotos.h"
#include "records/markdownview.h"
#include "widgets/arrange.h"
#include "widgets/avatar.h"
#include "widgets/buttons.h"
#include "widgets/flowlayout.h"
#include "widgets/inset.h"
#include "widgets/morebutton.h"
#include "widgets/plainlabel.h"
#include "wording/names.h"
#include "wording/recordwords.h"
#include "wording/sharedwording.h"

#include <QBoxLayout>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kMinColumn = 230; // device-independent pixels at the usual text size

} // namespace

WordsColumn::WordsColumn(const PageContext &context, const Occurrence &occurrence, PartnerId author, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_occurrence(occurrence)
    , m_author(author)
    , m_layout(inColumn(this, spacing::small))
{
    m_layout->addStretch();
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // both are of one width, whatever they hold
    refresh();
    if (author == context.journal.me() && WordsEditor::hasDraft(context.journal, occurrence))
        write();
}

QWidget *WordsColumn::makeHeading(const Reflection *words)
{
    const Journal &journal = m_context.journal;
    const QString name = nameInWords(journal, m_author);
    auto *heading = new QWidget(m_reading);
    auto *who = new QWidget(heading);
    auto *avatar = new Avatar(m_context.theme, who);
    avatar->setSide(28);
    showPartner(*avatar, journal, m_author);
    auto *lines = inColumn(0, {paragraph(name, Role::Strong, who)});
    if (words != nullptr && words->tone != Tone::NotSaid)
        lines->addWidget(paragraph(toneName(words->tone), Role::Caption, who));
    inRow(who, spacing::small, {{avatar, Qt::AlignTop}, {lines, 1}});
    FlowLayout *row = atBothEnds(heading, {who}, {});
    if (words != nullptr && m_author == journal.me())
        addActs(*row, heading, words->record.id);
    return heading;
}

void WordsColumn::addActs(FlowLayout &row, QWidget *heading, RecordId words)
{
    auto *acts = new QWidget(heading);
    QPushButton *edit = named("editWords", quietButton(m_context.theme, Glyph::Edit, tr("Change"), acts));
    edit->setAccessibleName(tr("Change my words"));
    auto *more = named("moreWords", new MoreButton(m_context.theme, tr("More about my words"), acts));
    QAction *remove = more->add("removeWords", tr("Delete"));
    QAction *forGood = more->addForGood("removeForGood");
    inRow(acts, 0, {Stretch(), edit, more});
    row.addWidget(acts);
    row.setAlignment(acts, Qt::AlignTrailing);
    connect(edit, &QPushButton::clicked, this, &WordsColumn::write);
    connect(remove, &QAction::triggered, this, [this, words] { emit removeChosen(words); });
    connect(forGood, &QAction::triggered, this, [this, words] { emit removeForGoodChosen(words); });
}

void WordsColumn::refresh()
{
    if (isWriting())
        return;
    if (m_reading != nullptr) {
        m_reading->hide();
        m_reading->deleteLater(); // one of its buttons may be speaking at this moment
    }
    m_reading = new QWidget(this);
    insertInColumn(*m_layout, 0, m_reading);
    const Reflection *words = wordsOf(m_context.journal, m_occurrence, m_author);
    inColumn(m_reading, spacing::small, {makeHeading(words)});
    if (words != nullptr)
        showWords(*words);
    else
        showRoom();
    m_reading->show();
}

void WordsColumn::showWords(const Reflection &words)
{
    auto *lines = static_cast<QBoxLayout *>(m_reading->layout());
    if (!words.record.verified)
        lines->addWidget(paragraph(notVerifiedWords(), Role::Problem, m_reading));
    auto *text = new MarkdownView(m_context.theme, reflectionLabel(m_context.journal, words), m_reading);
    text->setPlainJournalText(words.text);
    addTo(lines, {text});
    auto *photos = new RecordPhotos(m_context, RecordPhotos::Use::Read, m_reading);
    photos->setAccessibleName(tr("The photos of %1", "a name").arg(nameInWords(m_context.journal, m_author)));
    photos->setPhotoSize(PhotoSize::Small);
    addTo(lines, {photos});
    photos->showRecord(words.record.id);
    if (m_author == m_context.journal.me() && m_context.journal.hasOther())
        lines->addWidget(paragraph(visibilityWords(m_context.journal, words.record), Role::Caption, m_reading));
}

void WordsColumn::showRoom()
{
    const Journal &journal = m_context.journal;
    auto *lines = static_cast<QBoxLayout *>(m_reading->layout());
    if (m_author != journal.me()) {
        lines->addWidget(
            paragraph(tr("There is room here for %1’s words.", "a name").arg(nameInWords(journal, m_author)),
                      Role::Muted, m_reading));
        return;
    }
    lines->addWidget(
        paragraph(tr("How was it for you? Your words and photos stand beside the day."), Role::Muted, m_reading));
    auto *row = new QWidget(m_reading);
    QPushButton *writing = named("writeWords", plainButton(m_context.theme, Glyph::Edit, tr("Write about it"), row));
    inFlow(row, 0, {writing});
    connect(writing, &QPushButton::clicked, this, &WordsColumn::write);
    addTo(lines, {row});
}

void WordsColumn::write()
{
    if (m_author != m_context.journal.me())
        return;
    if (m_editor == nullptr) {
        m_editor = new WordsEditor(m_context, m_occurrence, this);
        insertInColumn(*m_layout, 1, m_editor);
        for (QWidget *part : m_reading->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
            part->setVisible(part == m_reading->layout()->itemAt(0)->widget()); // the name stays
        m_editor->show();
        connect(m_editor, &WordsEditor::closed, this, &WordsColumn::closeEditor);
        connect(m_editor, &WordsEditor::saved, this, [this] {
            closeEditor();
            m_context.navigator.sayDone(tr("Saved."), m_context.journal.nextStep(Retrace::Undo));
        });
    }
    m_editor->focusText();
}

void WordsColumn::closeEditor()
{
    if (m_editor == nullptr)
        return;
    WordsEditor *finished = m_editor;
    m_editor = nullptr;
    m_layout->removeWidget(finished);
    finished->hide();
    finished->deleteLater(); // it may be speaking at this moment
    refresh();
    if (auto *next = m_reading->findChild<QPushButton *>())
        next->setFocus(Qt::OtherFocusReason);
}

bool WordsColumn::waitsForPhotos()
{
    return m_editor != nullptr && m_editor->waitsForPhotos();
}

bool WordsColumn::keepDraft()
{
    return m_editor == nullptr || m_editor->keepDraft();
}

WordsColumns::WordsColumns(const PageContext &context, const Occurrence &occurrence, QWidget *parent)
    : QWidget(parent)
    , m_theme(context.theme)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::section);
    QList<PartnerId> people{context.journal.me()};
    if (context.journal.hasOther())
        people += otherPartner(people.first());
    for (const PartnerId person : people) {
        auto *column = new WordsColumn(context, occurrence, person, this);
        connect(column, &WordsColumn::removeChosen, this, &WordsColumns::removeChosen);
        connect(column, &WordsColumn::removeForGoodChosen, this, &WordsColumns::removeForGoodChosen);
        m_layout->addWidget(column, 1);
        m_columns += column;
    }
    connect(&context.theme, &Theme::changed, this, &WordsColumns::place);
}

void WordsColumns::place()
{
    const int wanted = 2 * qRound(kMinColumn * m_theme.textScale()) + m_layout->spacing();
    m_layout->setDirection(width() < wanted ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void WordsColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void WordsColumns::refresh()
{
    for (WordsColumn *column : std::as_const(m_columns))
        column->refresh();
}

bool WordsColumns::isWriting() const
{
    return std::ranges::any_of(m_columns, &WordsColumn::isWriting);
}

void WordsColumns::write()
{
    for (WordsColumn *column : std::as_const(m_columns))
        column->write();
}

bool WordsColumns::waitsForPhotos()
{
    return std::ranges::any_of(m_columns, &WordsColumn::waitsForPhotos);
}

bool WordsColumns::keepDrafts()
{
    return std::ranges::all_of(m_columns, &WordsColumn::keepDraft);
}

} // namespace hearth
