// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/safetytexts.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct SafetyTexts final
{
    Q_DECLARE_TR_FUNCTIONS(SafetyTexts)

public:
    static std::vector<SafetySection> rights()
    {
        return {
            {tr("What you write is yours"),
             {tr("Everything you write is private until you share it, one thing at a time. You can make it private "
                 "again; the other may have read it by then."),
              tr("You can delete your own words for good, with everything that was there before. Nobody else can "
                 "delete or change them.")}},
            {tr("Your keys are yours"),
             {tr("Your passphrase and your recovery code are yours alone. You owe them to nobody. Neither of you can "
                 "reset the other’s, and there is no one above you who could.")}},
            {tr("No is an answer, and so is nothing"),
             {tr("You can skip any question, leave a check-in unanswered, decline an agreement, pause it or take your "
                 "consent back, at any time and without a reason. Silence is never taken for a yes.")}},
            {tr("Nobody is watched"),
             {tr("Nobody is told when you opened the journal, what you read or how much you keep to yourself. What "
                 "you skip, what you would rather not say and what did not come up look alike.")}},
            {tr("Nobody speaks for you"),
             {tr("What is shared is signed by whoever wrote it. Nobody can put words in your mouth, and what was "
                 "changed afterwards is shown as changed.")}},
            {tr("You can go"),
             {tr("You can leave the journal at any time and take along what is yours and what you could read. The "
                 "other keeps what you shared. If the other removes you, you get a file with all that is yours, which "
                 "only you can open.")}},
            {tr("The same for both"),
             {tr("Both of you have the same rights here. These pages read the same for either of you.")}}};
    }
    static std::vector<SafetySection> protection()
    {
        return {
            {tr("What the seal protects"),
             {tr("The journal is one sealed file. Without a passphrase or a recovery code, nobody who takes the file "
                 "or the computer can read a word, a name, a title or a date in it."),
              tr("What you keep private is sealed with a key that only you have. The other cannot read it, nor be "
                 "told how much of it there is by anything shown here."),
              tr("If somebody changes, drops or brings back something in the file, it is noticed and said.")}},
            {tr("What the seal cannot protect"),
             {tr("Whoever controls this computer, or your account on it, can record what you type and what is on the "
                 "screen, passphrases included."),
              tr("Copies live on where they are: backups, prints, saved pictures, photos of the screen. A copy from "
                 "before a change of passphrase opens with the old one."),
              tr("Anyone can see that there is a journal here, how large the file is and when it was last changed."),
              tr("What somebody has read, they may remember. What somebody forces you to open is open."),
              tr("While the journal is open, its words are in this computer’s memory, and parts of it may be written "
                 "to its disk when it sleeps.")}},
            {tr("If you lose both keys"),
             {tr("Without your passphrase and your recovery code, nobody can open what only you could open. There is "
                 "no one to ask.")}}};
    }
    static std::vector<SafetySection> help()
    {
        return {
            {tr("If you are in danger now"),
             {tr("Leave, if you can, and call the emergency number of the place where you are. From most mobile "
                 "phones 112 leads there.")}},
            {tr("If somebody may be watching this computer"),
             {tr("Use another one for this: a friend’s phone, one in a library, at work or at your doctor’s. "
                 "Hearthbook keeps no trace of this page, but it cannot know who else sees the screen or the keys "
                 "you press."),
              tr("One key, F12, hides Hearthbook and locks it at once.")}},
            {tr("If somebody at home hurts, threatens or controls you"),
             {tr("Most countries have a helpline for this, free and open day and night, which does not ask for your "
                 "name. Look for “domestic abuse helpline” and the name of your country. They help women, men and "
                 "everybody else, and also those who only want to ask."),
              tr("A doctor, a hospital, a pharmacy or a police station can call it for you. You may ask to speak "
                 "alone.")}},
            {tr("If you think of ending your life"),
             {tr("Please do not stay alone with it. Call the emergency number or a crisis line (look for “crisis "
                 "line” and the name of your country), or go to somebody you trust, now.")}},
            {tr("If it is hard, but not dangerous"),
             {tr("Couples counselling, a family advice centre or somebody to talk to for yourself: many cost little or "
                 "nothing. Your doctor or your town knows some. You may go alone, and you need not say so.")}}};
    }
    static QString rightsTitle() { return tr("Your rights"); }
    static QString protectionTitle() { return tr("What is protected"); }
    static QString helpTitle() { return tr("Help outside"); }
};

} // namespace

QString safetyTitle(SafetyPage page)
{
    switch (page) {
    case SafetyPage::Rights:
        return SafetyTexts::rightsTitle();
    case SafetyPage::Protection:
        return SafetyTexts::protectionTitle();
    case SafetyPage::Help:
        break;
    }
    return SafetyTexts::helpTitle();
}

std::vector<SafetySection> safetySections(SafetyPage page)
{
    switch (page) {
    case SafetyPage::Rights:
        return SafetyTexts::rights();
    case SafetyPage::Protection:
        return SafetyTexts::protection();
    case SafetyPage::Help:
        break;
    }
    return SafetyTexts::help();
}

} // namespace hearth
