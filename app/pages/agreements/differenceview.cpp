// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/differenceview.h"

#include "base/shortening.h"
#include "journal/journal.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/choicebox.h"
#include "widgets/flowlayout.h"
#include "widgets/plainlabel.h"
#include "widgets/wordslabel.h"
#include "wording/agreementwords.h"
#include "wording/differencewords.h"

#include <QSignalBlocker>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kLineHeight = 140;          // percent
constexpr qsizetype kMaxDescribed = 4000; // characters read aloud in one go

QVariant valueOf(RecordId id)
{
    return QVariant::fromValue<qlonglong>(id.number());
}

} // namespace

DifferenceView::DifferenceView(const Theme &theme, const QString &name, QWidget *parent)
    : ReadingText(name, parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &DifferenceView::render);
}

void DifferenceView::setTexts(const QString &before, const QString &after)
{
    m_parts = differenceBetween(before, after);
    setAccessibleDescription(beginning(words(), kMaxDescribed).toString());
    render();
}

QString DifferenceView::words() const
{
    return DifferenceWords::of(m_parts);
}

void DifferenceView::render()
{
    document()->clear();
    document()->setDefaultFont(m_theme.type().reading);
    QTextBlockFormat block;
    block.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
    QTextCharFormat same;
    same.setForeground(m_theme.colours().text);
    QTextCharFormat added = same;
    added.setFontUnderline(true);
    added.setUnderlineColor(m_theme.colours().accent);
    added.setBackground(m_theme.colours().accentSoft);
    QTextCharFormat removed = same;
    removed.setFontStrikeOut(true);
    removed.setForeground(m_theme.colours().textMuted);

    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.setBlockFormat(block);
    const DifferencePart *before = nullptr;
    for (const DifferencePart &part : std::as_const(m_parts)) {
        const bool isSame = part.type == DifferencePart::Type::Same;
        const bool touches = !isSame && before != nullptr && before->type != DifferencePart::Type::Same &&
                             before->text.back().isLetterOrNumber() && part.text.front().isLetterOrNumber();
        if (touches) // “weekly” and what took its place are two words
            cursor.insertText(QStringLiteral(" "), same);
        before = &part;
        cursor.insertText(part.text, isSame ? same : part.type == DifferencePart::Type::Removed ? removed : added);
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
    fit();
}

DifferencePanel::DifferencePanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_before(named("before", new ChoiceBox(tr("Compare from version"), this)))
    , m_after(named("after", new ChoiceBox(tr("Compare to version"), this)))
    , m_title(named("titleDifference", new DifferenceView(context.theme, tr("What changed in the title"), this)))
    , m_text(named("textDifference", new DifferenceView(context.theme, tr("What changed in the words"), this)))
    , m_terms(new WordsLabel(Role::Muted, this))
    , m_words(named("differenceInWords", new WordsLabel(Role::Muted, this)))
    , m_inWords(quietButton(tr("In words"), this))
{
    m_inWords->setCheckable(true);
    m_inWords->setToolTip(tr("What was added and removed, one after the other"));
    m_words->hide();
    for (ChoiceBox *box : {m_before, m_after})
        box->setMinimumWidth(spacing::page * 2); // its words are cut where there is little room

    auto *choice = new QWidget(this);
    auto *flow = new FlowLayout(spacing::small, choice);
    const auto word = [&](const QString &text, QWidget *before) {
        auto *both = new QWidget(choice); // they go on to the next line together
        inRow(both, spacing::small, {new PlainLabel(text, Role::Muted, both), {before, 1}}); // alone it names nothing
        flow->addWidget(both);
    };
    word(tr("From"), m_before);
    word(tr("to", "from one version to another"), m_after);
    flow->addWidget(m_inWords);

    auto *layout = inColumn(this, spacing::medium);
    for (QWidget *part : std::initializer_list<QWidget *>{choice, m_title, m_text, m_terms, m_words})
        addTo(layout, {part});
    connect(m_before, &ChoiceBox::chosen, this, &DifferencePanel::compare);
    connect(m_after, &ChoiceBox::chosen, this, &DifferencePanel::compare);
    connect(m_inWords, &QPushButton::toggled, m_words, &QWidget::setVisible);
}

void DifferencePanel::show(const Agreement &agreement)
{
    QList<RecordId> versions;
    for (const AgreementVersion *version : agreement.versions)
        versions += version->record.id;
    setVisible(versions.size() > 1);
    const QVariant before = m_before->currentData();
    const QVariant after = m_after->currentData();
    for (ChoiceBox *box : {m_before, m_after}) {
        const QSignalBlocker quiet(box);
        box->clear();
        for (const AgreementVersion *version : agreement.versions)
            box->addItem(AgreementWords::version(m_context.journal, *version), valueOf(version->record.id));
    }
    if (std::exchange(m_versions, versions) == versions) {
        m_before->showValue(before);
        m_after->showValue(after);
    } else {
        const RecordId shown = agreement.shown().record.id;
        const qsizetype place =
            std::max<qsizetype>(versions.indexOf(shown), std::min<qsizetype>(1, versions.size() - 1));
        m_after->showValue(valueOf(versions.at(place)));
        m_before->showValue(valueOf(versions.at(std::max<qsizetype>(place - 1, 0))));
    }
    compare();
}

const AgreementVersion *DifferencePanel::chosenIn(const ChoiceBox &box) const
{
    return m_context.journal.all<AgreementVersion>().find(RecordId(box.currentData().toLongLong()));
}

void DifferencePanel::compare()
{
    const AgreementVersion *before = chosenIn(*m_before);
    const AgreementVersion *after = chosenIn(*m_after);
    if (before == nullptr || after == nullptr)
        return;
    m_title->setTexts(before->title, after->title);
    m_title->setVisible(before->title != after->title);
    m_text->setTexts(before->text, after->text);
    showTerms(*before, *after);
}

void DifferencePanel::showTerms(const AgreementVersion &before, const AgreementVersion &after)
{
    const QStringList terms = DifferenceWords::terms(before, after);
    m_terms->setText(terms.join(QLatin1Char('\n')));
    m_terms->setVisible(!terms.isEmpty());
    m_words->setText(DifferenceWords::ofTexts(before, after));
}

} // namespace hearth
