// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/youpane.h"

#include "journal/journal.h"
#include "models/journalwatcher.h"
#include "pages/settings/colourpicker.h"
#include "photos/partnerpicture.h"
#include "photos/picturefield.h"
#include "wording/names.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace hearth {

namespace {

constexpr int kCharactersInField = 22;

QLineEdit *field()
{
    auto *made = new QLineEdit;
    made->setMaxLength(Partner::kMaxNameLength);
    made->setMinimumWidth(made->fontMetrics().averageCharWidth() * kCharactersInField);
    return made;
}

} // namespace

YouPane::YouPane(const PageContext &context, QWidget *parent)
    : Pane(tr("You"),
           context.journal.isForTwo()   ? tr("Both of you see this.")
           : context.journal.hasOther() ? tr("Only you see changes to this from now on.")
                                        : tr("Your partner will see this once they join."),
           parent)
    , m_context(context)
    , m_picture(new PictureField(context.theme, context.prompter))
    , m_name(field())
    , m_word(field())
    , m_colour(new ColourPicker(context.theme))
{
    m_name->setAccessibleName(tr("Your name"));
    m_word->setPlaceholderText(tr("partner", "the usual word for the other person"));
    addSetting(tr("Your name"), {}, m_name);
    addSetting(tr("Your word for the other"), tr("For example partner, wife, brother or friend."), m_word);
    addSetting(tr("Your colour"), {}, m_colour);
    addSetting(tr("Your picture"), tr("If you like. Without one, your first letter stands for you."), m_picture);
    showPresent();

    connect(m_name, &QLineEdit::editingFinished, this, &YouPane::writeWords);
    connect(m_word, &QLineEdit::editingFinished, this, &YouPane::writeWords);
    connect(m_colour, &ColourPicker::chosen, this, [this](int colour) {
        Partner partner = present();
        partner.colour = colour;
        change(partner);
    });
    connect(m_picture, &PictureField::chosen, this, [this](const PreparedPhoto &picture) { changePicture(picture); });
    connect(m_picture, &PictureField::removeChosen, this, [this] { changePicture({}); });
    connect(m_picture, &PictureField::refused, this, [this](const Error &error) { m_context.navigator.report(error); });
    new JournalWatcher(context.journal, this, {Kind::Partner, Kind::Attachment}, [this] { showPresent(); });
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

void YouPane::showPresent()
{
    const Partner partner = present();
    const Journal &journal = m_context.journal;
    showPartner(m_picture->avatar(), journal, journal.me());
    m_picture->setRemovable(!pictureOf(journal, journal.me()).isNull());
    m_colour->setColour(partner.colour);
    if (m_isOwed)
        return;
    if (!m_name->hasFocus() || m_name->text().trimmed().isEmpty())
        m_name->setText(partner.name);
    if (!m_word->hasFocus())
        m_word->setText(partner.wordForOther);
}

bool YouPane::write()
{
    m_isPictureOwed = false;
    m_picture->finishNow(); // it goes with the page
    return writeWords() && !m_isPictureOwed;
}

bool YouPane::writeWords()
{
    Partner partner = present();
    const QString name = m_name->text().simplified();
    const QString word = m_word->text().simplified();
    m_isOwed = false;
    if (partner.name == name && partner.wordForOther == word)
        return true;
    partner.name = name;
    partner.wordForOther = word;
    m_isOwed = !change(partner); // there are no drafts of it
    return !m_isOwed;
}

bool YouPane::change(const Partner &partner)
{
    Journal &journal = m_context.journal;
    const QString other = nameInWords(journal, otherPartner(journal.me()));
    Result<void> written;
    if (!other.isEmpty() && isSameName(partner.name, other))
        written = Error{ErrorCode::NameTaken, {}};
    else if (journal.findRecord(partner.record.id) != nullptr)
        written = journal.replace(partner);
    else
        written = journal.add(partner);
    if (written)
        return true;
    const Partner kept = present();
    const ErrorCode code = written.error().code;
    const bool isRefused =
        code == ErrorCode::NameTaken || code == ErrorCode::EmptyName || code == ErrorCode::TextTooLong;
    if (isRefused) {
        m_name->setText(kept.name);
        m_word->setText(kept.wordForOther);
    }
    m_colour->setColour(kept.colour);
    m_context.navigator.reportTyped(written.error());
    return isRefused;
}

void YouPane::changePicture(const std::optional<PreparedPhoto> &picture)
{
    Journal &journal = m_context.journal;
    const Partner partner = present();
    ChangeSet changes;
    if (journal.findRecord(partner.record.id) == nullptr)
        changes.push_back(Change::add(partner));
    for (Change &change : pictureChanges(journal, partner, picture))
        changes.push_back(std::move(change));
    const auto written = journal.apply(std::move(changes));
    m_isPictureOwed = !written;
    if (!written)
        m_context.navigator.report(written.error());
}

} // namespace hearth
