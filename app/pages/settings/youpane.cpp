// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/youpane.h"

#include "journal/journal.h"
#include "pages/settings/colourpicker.h"
#include "widgets/avatar.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kCharactersInField = 22;

QLineEdit *field()
{
    auto *made = new QLineEdit;
    made->setMaxLength(Partner::kMaximumNameLength);
    made->setMinimumWidth(made->fontMetrics().averageCharWidth() * kCharactersInField);
    return made;
}

} // namespace

YouPane::YouPane(const PageContext &context, QWidget *parent)
    : Pane(tr("You"),
           context.journal.hasOther() ? tr("Both of you see this.") : tr("Your partner will see this once they join."),
           parent)
    , m_context(context)
    , m_avatar(new Avatar(context.theme))
    , m_name(field())
    , m_word(field())
    , m_colour(new ColourPicker(context.theme))
{
    auto *named = new QWidget;
    auto *row = new QHBoxLayout(named);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::medium);
    row->addWidget(m_avatar);
    row->addWidget(m_name, 1);
    m_name->setAccessibleName(tr("Your name"));
    m_word->setPlaceholderText(tr("partner", "the usual word for the other person"));
    addSetting(tr("Your name"), {}, named);
    addSetting(tr("Your word for the other"), tr("For example partner, wife, brother or friend."), m_word);
    addSetting(tr("Your colour"), {}, m_colour);
    showPartner();

    connect(m_name, &QLineEdit::editingFinished, this, &YouPane::write);
    connect(m_word, &QLineEdit::editingFinished, this, &YouPane::write);
    connect(m_colour, &ColourPicker::chosen, this, [this](int colour) {
        Partner partner = present();
        partner.colour = colour;
        change(partner);
    });
    connect(&context.journal, &Journal::changed, this, [this](const QList<RecordEvent> &events) {
        if (std::any_of(events.begin(), events.end(),
                        [](const RecordEvent &event) { return event.kind == Kind::Partner; }))
            showPartner();
    });
}

Partner YouPane::present() const
{
    const Journal &journal = m_context.journal;
    if (const Partner *mine = journal.partner(journal.me()))
        return *mine;
    Partner partner = journal.compose<Partner>();
    partner.record.visibility = Visibility::Shared;
    return partner;
}

void YouPane::showPartner()
{
    const Partner partner = present();
    m_avatar->setPartner(partner.name, partner.colour);
    m_colour->setColour(partner.colour);
    if (!m_name->hasFocus() || m_name->text().trimmed().isEmpty())
        m_name->setText(partner.name);
    if (!m_word->hasFocus())
        m_word->setText(partner.wordForOther);
}

void YouPane::write()
{
    Partner partner = present();
    const QString name = m_name->text().simplified();
    const QString word = m_word->text().simplified();
    if (partner.name == name && partner.wordForOther == word)
        return;
    partner.name = name;
    partner.wordForOther = word;
    change(partner);
}

void YouPane::change(const Partner &partner)
{
    Journal &journal = m_context.journal;
    const QString other = journal.nameOf(otherPartner(journal.me()));
    Result<void> written;
    if (!other.isEmpty() && partner.name.compare(other, Qt::CaseInsensitive) == 0)
        written = Error{ErrorCode::NameTaken, {}};
    else if (journal.findRecord(partner.record.id) != nullptr)
        written = journal.replace(partner);
    else
        written = journal.add(partner);
    if (written)
        return;
    const Partner kept = present();
    m_name->setText(kept.name);
    m_word->setText(kept.wordForOther);
    m_colour->setColour(kept.colour);
    m_context.navigator.report(written.error());
}

} // namespace hearth
