// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/limiteditor.h"

#include "editors/exacttext.h"
#include "editors/tagsandlinks.h"
#include "editors/tagsandlinksdraft.h"
#include "journal/entry.h"
#include "journal/journal.h"
#include "viewmodels/sharedwording.h"
#include "widgets/choicebox.h"
#include "widgets/growingtext.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {

const QString kLimitTitle = QStringLiteral("title");
const QString kLimitText = QStringLiteral("text");
const QString kLimitArea = QStringLiteral("area");
const QString kLimitShared = QStringLiteral("shared");

QString placeOfLimit(RecordId limit)
{
    return limit.isValid() ? QStringLiteral("limit/%1").arg(limit.number()) : QStringLiteral("limit/new");
}

PersonalLimit originalLimit(const Journal &journal, RecordId id)
{
    const PersonalLimit *present = journal.all<PersonalLimit>().find(id);
    return present != nullptr ? *present : journal.compose<PersonalLimit>();
}

} // namespace

LimitEditor::LimitEditor(const PageContext &context, RecordId limit, QWidget *parent)
    : EditorSheet(context, placeOfLimit(limit), limit.isValid() ? tr("Change a limit") : tr("A limit of mine"),
                  !limit.isValid(), parent)
    , m_original(originalLimit(context.journal, limit))
    , m_title(new QLineEdit(this))
    , m_area(new ChoiceBox(tr("Area"), this))
    , m_text(new GrowingText(tr("Words"), 4, 20, this))
{
    build();
    show(m_original);
    begin();
}

LimitEditor::~LimitEditor()
{
    keepDraft();
}

void LimitEditor::build()
{
    setHint(tr("A personal limit is yours. It needs nobody's approval, and you change it when you like."));
    m_title->setAccessibleName(tr("Title"));
    m_title->setMaxLength(kMaximumTitleLength);
    m_title->setObjectName(QStringLiteral("title"));
    m_text->setObjectName(QStringLiteral("text"));
    for (int area = 1; area <= kAreas; ++area)
        m_area->addItem(areaName(static_cast<Area>(area)), area);
    addField(tr("In a few words"), m_title);
    addField(tr("Area"), m_area);
    addField(tr("What it means, if you would like to say more"), m_text);
    content()->setAlignment(m_area, Qt::AlignLeading);
    addTagsAndLinks();
    addReaders();
    connect(m_title, &QLineEdit::textChanged, this, &LimitEditor::touch);
    connect(m_area, &ChoiceBox::chosen, this, &LimitEditor::touch);
    connect(m_text, &QTextEdit::textChanged, this, &LimitEditor::touch);
    connect(m_text, &GrowingText::finished, this, &LimitEditor::save);
}

void LimitEditor::show(const PersonalLimit &limit)
{
    m_title->setText(limit.title);
    m_title->setCursorPosition(0);
    m_area->showValue(static_cast<int>(limit.area));
    m_text->setText(limit.text);
    tagsAndLinks().showRecord(limit.record);
    setVisibility(limit.record.visibility);
}

PersonalLimit LimitEditor::written() const
{
    PersonalLimit limit = m_original;
    limit.title = m_title->text();
    limit.area = static_cast<Area>(m_area->currentData().toInt());
    limit.text = exactText(*m_text->document());
    tagsAndLinks().writeTo(limit.record);
    limit.record.visibility = visibility();
    return limit;
}

void LimitEditor::focusText()
{
    const bool isEmpty = m_title->text().isEmpty();
    (isEmpty ? static_cast<QWidget *>(m_title) : m_text)->setFocus(Qt::OtherFocusReason);
}

QCborMap LimitEditor::fields() const
{
    const PersonalLimit now = written();
    const bool isBlank = now.title.trimmed().isEmpty() && now.text.trimmed().isEmpty() && now.record.tags.isEmpty() &&
                         now.record.links.isEmpty();
    if (now == m_original || (isBlank && m_original.record.revision == 0))
        return {};
    QCborMap fields{{kLimitTitle, now.title},
                    {kLimitText, now.text},
                    {kLimitArea, static_cast<int>(now.area)},
                    {kLimitShared, now.record.visibility == Visibility::Shared}};
    keepTagsAndLinks(fields, now.record);
    return fields;
}

void LimitEditor::restore(const QCborMap &fields)
{
    PersonalLimit limit = m_original;
    limit.title = fields.value(kLimitTitle).toString();
    limit.text = fields.value(kLimitText).toString();
    limit.area = static_cast<Area>(std::clamp<qint64>(fields.value(kLimitArea).toInteger(8), 1, kAreas));
    limit.record.visibility = fields.value(kLimitShared).toBool() ? Visibility::Shared : Visibility::Private;
    restoreTagsAndLinks(fields, limit.record);
    show(limit);
}

QString LimitEditor::missing() const
{
    return m_title->text().trimmed().isEmpty() ? tr("A few words are needed at the top. Nothing you wrote is lost.")
                                               : QString();
}

Result<RecordId> LimitEditor::store()
{
    // A limit that was deleted meanwhile becomes a new one, so that no words are lost.
    Journal &journal = m_context.journal;
    const PersonalLimit limit = written();
    const bool isThere = journal.findRecord(limit.record.id) != nullptr;
    const auto done = isThere ? journal.replace(limit, place()) : journal.add(limit, place());
    return done ? Result<RecordId>(limit.record.id) : Result<RecordId>(done.error());
}

} // namespace hearth
