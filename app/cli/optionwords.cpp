// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/optionwords.h"

#include "cli/words.h"

namespace hearth {

namespace {

struct OptionWords final
{
    const char *option;
    const char *words; ///< for say()
    /// The command or kind of record that they are for; null for every one without words of its own.
    const char *where = nullptr;
};

constexpr OptionWords kOptions[] = {
    {"accept-changed",
     QT_TRANSLATE_NOOP("CommandLine", "you know what somebody else did to what you shared: it counts as it is now")},
    {"accept-older-copy", QT_TRANSLATE_NOOP("CommandLine", "from now on this copy is the one to compare with")},
    {"add", QT_TRANSLATE_NOOP("CommandLine", "a new question, in the words in which it is asked")},
    {"agree", QT_TRANSLATE_NOOP("CommandLine", "a question of the other that is asked of both of you from now on")},
    {"agreement", QT_TRANSLATE_NOOP("CommandLine", "the agreement, by its number or that of any of its versions")},
    {"answer", QT_TRANSLATE_NOOP("CommandLine", "what you say to one of the questions of a review, such as 1=WORDS")},
    {"any-day", QT_TRANSLATE_NOOP("CommandLine", "also take in days long ago or still to come")},
    {"area", QT_TRANSLATE_NOOP("CommandLine", "what part of life it is about")},
    {"ask", QT_TRANSLATE_NOOP("CommandLine",
                              "what you are asked in check-ins again; ideas and closeness only if you want them")},
    {"author", QT_TRANSLATE_NOOP("CommandLine", "only what this partner wrote")},
    {"bundle", QT_TRANSLATE_NOOP("CommandLine", "the new file that you hand to your partner")},
    {"by", QT_TRANSLATE_NOOP("CommandLine", "how long each step of the chart is")},
    {"cadence", QT_TRANSLATE_NOOP("CommandLine", "how often you check in")},
    {"caption", QT_TRANSLATE_NOOP("CommandLine", "what stands under the photo")},
    {"card", QT_TRANSLATE_NOOP("CommandLine", "the card it is about, by the name that cards tells")},
    {"change", QT_TRANSLATE_NOOP("CommandLine", "the question of yours that changes, by its words or how they begin")},
    {"changed-from", QT_TRANSLATE_NOOP("CommandLine", "what changed since that version of the agreement")},
    {"checkin-week", QT_TRANSLATE_NOOP("CommandLine", "on which day check-in weeks begin, for both of you")},
    {"codes-to",
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "write recovery codes into this file and not onto the screen: as text, or X.pdf as sheets to print")},
    {"colour", QT_TRANSLATE_NOOP("CommandLine", "the colour that stands for you")},
    {"commands-from", QT_TRANSLATE_NOOP("CommandLine", "read the commands from this file; - is standard input")},
    {"continue", QT_TRANSLATE_NOOP("CommandLine", "go on with it: in your editor, or step by step where it is a "
                                                  "conversation; it stays a draft")},
    {"count", QT_TRANSLATE_NOOP("CommandLine", "say only how many there are")},
    {"date", QT_TRANSLATE_NOOP("CommandLine", "its day, such as 2026-07-12; else today")},
    {"day-start", QT_TRANSLATE_NOOP("CommandLine", "the hour at which your day begins; before, it is still yesterday")},
    {"date", QT_TRANSLATE_NOOP("CommandLine", "the day it was about; of a ritual one of its days, else the last one"),
     "experience-words"},
    {"decision", QT_TRANSLATE_NOOP("CommandLine", "what you answer to it")},
    {"deck", QT_TRANSLATE_NOOP("CommandLine", "the deck it belongs to")},
    {"decline",
     QT_TRANSLATE_NOOP("CommandLine", "a question of the other that you are not asked, or no longer; nobody is told")},
    {"deck", QT_TRANSLATE_NOOP("CommandLine", "only cards of this deck"), "cards"},
    {"depth", QT_TRANSLATE_NOOP("CommandLine", "how close to the heart it goes")},
    {"dimension", QT_TRANSLATE_NOOP("CommandLine", "an older name of --of")},
    {"draw", QT_TRANSLATE_NOOP("CommandLine", "one of them by chance; nothing is written down")},
    {"discard", QT_TRANSLATE_NOOP("CommandLine", "throw it away; it cannot be brought back")},
    {"due", QT_TRANSLATE_NOOP("CommandLine", "the day by which you promise it")},
    {"edit",
     QT_TRANSLATE_NOOP("CommandLine", "write the words in your editor; those of a template are there to begin with")},
    {"every", QT_TRANSLATE_NOOP("CommandLine", "only each second, third … time, from 2 to 52")},
    {"except", QT_TRANSLATE_NOOP("CommandLine", "a day on which it does not take place")},
    {"feeling", QT_TRANSLATE_NOOP("CommandLine", "what you felt, from 1 to 3 how strongly, such as calm:2"), "entry"},
    {"feeling", QT_TRANSLATE_NOOP("CommandLine", "what you felt")},
    {"few", QT_TRANSLATE_NOOP("CommandLine", "check-ins ask a few of the questions at a time")},
    {"first-day", QT_TRANSLATE_NOOP("CommandLine", "the day that a column of day numbers counts from")},
    {"for",
     QT_TRANSLATE_NOOP("CommandLine", "how long it is put off: else until tomorrow; for good until you say otherwise")},
    {"folder",
     QT_TRANSLATE_NOOP("CommandLine", "where backups go from now on; usual is the folder beside the journal")},
    {"for-both",
     QT_TRANSLATE_NOOP("CommandLine", "the other reads the question, and once they agree both of you are asked")},
    {"for-me", QT_TRANSLATE_NOOP("CommandLine", "it is for you alone again")},
    {"force", QT_TRANSLATE_NOOP("CommandLine", "replace a file of that name")},
    {"form", QT_TRANSLATE_NOOP("CommandLine", "how it is answered")},
    {"format", QT_TRANSLATE_NOOP("CommandLine", "what to write: files of that form, or a book to print"), "export"},
    {"format", QT_TRANSLATE_NOOP("CommandLine", "what wrote it; else it is known by what it holds")},
    {"from", QT_TRANSLATE_NOOP("CommandLine", "the first day, such as 2026-07-01")},
    {"from", QT_TRANSLATE_NOOP("CommandLine", "the first month, such as 2026-01"), "chart"},
    {"from-idea", QT_TRANSLATE_NOOP("CommandLine", "the idea that it comes from")},
    {"glance", QT_TRANSLATE_NOOP("CommandLine", "a year at a glance in place of a chart over time")},
    {"hard", QT_TRANSLATE_NOOP("CommandLine", "what was hard")},
    {"hide", QT_TRANSLATE_NOOP("CommandLine", "what you are no longer asked in check-ins, nor shown in charts")},
    {"id", QT_TRANSLATE_NOOP("CommandLine", "a record that is to be on it, by its number")},
    {"ids", QT_TRANSLATE_NOOP("CommandLine", "with the number of each record")},
    {"json", QT_TRANSLATE_NOOP("CommandLine", "as JSON, for other programs")},
    {"keep", QT_TRANSLATE_NOOP("CommandLine", "keep the review in the journal, private to you, with what you answer")},
    {"in-place-of",
     QT_TRANSLATE_NOOP("CommandLine", "bring it back over this journal; what is there now is kept beside it")},
    {"keep-until", QT_TRANSLATE_NOOP("CommandLine", "it is shared by itself on this day")},
    {"kind", QT_TRANSLATE_NOOP("CommandLine", "only records of this kind")},
    {"kept-elsewhere",
     QT_TRANSLATE_NOOP("CommandLine", "you have put a copy elsewhere yourself: it comes up again in a month")},
    {"let-go", QT_TRANSLATE_NOOP("CommandLine", "let go of it: it is listed only with --let-go"), "conversation"},
    {"let-go", QT_TRANSLATE_NOOP("CommandLine", "also what was let go")},
    {"link", QT_TRANSLATE_NOOP("CommandLine", "a record that it belongs to, by its number")},
    {"list", QT_TRANSLATE_NOOP("CommandLine", "list the copies that are there, and make none")},
    {"lock-after", QT_TRANSLATE_NOOP("CommandLine", "minutes without a touch until the journal locks")},
    {"map", QT_TRANSLATE_NOOP("CommandLine", "which column is which, such as closeness=connected")},
    {"month", QT_TRANSLATE_NOOP("CommandLine", "the month, such as 2026-07")},
    {"mood", QT_TRANSLATE_NOOP("CommandLine", "how good a word for a mood is, such as fine=4")},
    {"mood-as", QT_TRANSLATE_NOOP("CommandLine", "the statement of a check-in that moods become an answer to")},
    {"mute", QT_TRANSLATE_NOOP("CommandLine", "a record that is not to come up by itself any more")},
    {"name", QT_TRANSLATE_NOOP("CommandLine", "your name"), "partner"},
    {"name", QT_TRANSLATE_NOOP("CommandLine", "your name"), "settings"},
    {"new", QT_TRANSLATE_NOOP("CommandLine", "it was new to both of you")},
    {"new-passphrase-file", QT_TRANSLATE_NOOP("CommandLine", "the new passphrase is the first line of this file")},
    {"note", QT_TRANSLATE_NOOP("CommandLine", "what became of it")},
    {"of", QT_TRANSLATE_NOOP("CommandLine", "what the chart is about")},
    {"only", QT_TRANSLATE_NOOP("CommandLine", "only lines in which this stands, such as author=Ida")},
    {"other-passphrase-file",
     QT_TRANSLATE_NOOP("CommandLine", "the other’s passphrase: a conversation is kept only when both say so")},
    {"other-said", QT_TRANSLATE_NOOP("CommandLine", "what the other said in a step, such as heard=WORDS")},
    {"outcome", QT_TRANSLATE_NOOP("CommandLine", "what came of it")},
    {"offer-again", QT_TRANSLATE_NOOP("CommandLine", "what was put off may come up again, by its name")},
    {"output", QT_TRANSLATE_NOOP("CommandLine", "the new journal"), "restore"},
    {"output", QT_TRANSLATE_NOOP("CommandLine", "the new journal"), "repair"},
    {"output", QT_TRANSLATE_NOOP("CommandLine", "the new journal, with all that you take along"), "leave"},
    {"output", QT_TRANSLATE_NOOP("CommandLine", "the file that is written; its ending says what it is")},
    {"own", QT_TRANSLATE_NOOP("CommandLine", "an answer to a question of your own, such as \"I slept well.=6\"")},
    {"paper", QT_TRANSLATE_NOOP("CommandLine", "the size of the pages; else what is usual where you are")},
    {"partner", QT_TRANSLATE_NOOP("CommandLine", "the name of one of you")},
    {"passphrase-file", QT_TRANSLATE_NOOP("CommandLine", "the passphrase is the first line of this file; - is standard "
                                                         "input; else it is asked for")},
    {"period", QT_TRANSLATE_NOOP("CommandLine", "how long a time each check-in is about")},
    {"photo-to", QT_TRANSLATE_NOOP("CommandLine", "save the photo as this file")},
    {"picture", QT_TRANSLATE_NOOP("CommandLine", "a picture of you, cut to a square; else your first letter stands for "
                                                 "you")},
    {"place", QT_TRANSLATE_NOOP("CommandLine", "where it takes place")},
    {"preview", QT_TRANSLATE_NOOP("CommandLine", "say what it would do, and change nothing")},
    {"plans", QT_TRANSLATE_NOOP("CommandLine", "each day on which something planned takes place; else the next four "
                                               "weeks")},
    {"printable", QT_TRANSLATE_NOOP("CommandLine", "it may be printed with other thanks")},
    {"private", QT_TRANSLATE_NOOP("CommandLine", "only you can read it from now on")},
    {"private", QT_TRANSLATE_NOOP("CommandLine", "keep the answers for yourself; a seal that is there goes"), "drafts"},
    {"questions", QT_TRANSLATE_NOOP("CommandLine", "tell the three questions of it")},
    {"put-off", QT_TRANSLATE_NOOP("CommandLine", "what is not to come up for a while, by the name that today tells")},
    {"quiet", QT_TRANSLATE_NOOP("CommandLine", "say nothing but what was asked for and what went wrong")},
    {"rate", QT_TRANSLATE_NOOP("CommandLine", "an answer from 1 to 7, did-not-come-up or rather-not-say")},
    {"remove",
     QT_TRANSLATE_NOOP("CommandLine", "a question of yours that is no longer asked; what was answered stays")},
    {"renew", QT_TRANSLATE_NOOP("CommandLine", "once the new copy is made, remove all that were made before")},
    {"repeat", QT_TRANSLATE_NOOP("CommandLine", "it is a ritual and comes back this often")},
    {"review", QT_TRANSLATE_NOOP("CommandLine", "the day on which you look at it again, or none")},
    {"said", QT_TRANSLATE_NOOP("CommandLine", "what you said in a step, such as heard=WORDS")},
    {"save", QT_TRANSLATE_NOOP("CommandLine", "make the record of it that it was to be")},
    {"scale", QT_TRANSLATE_NOOP("CommandLine", "the lowest and the highest answer there, such as 0:10")},
    {"sealed", QT_TRANSLATE_NOOP("CommandLine", "the other reads it once both of you have answered")},
    {"share", QT_TRANSLATE_NOOP("CommandLine", "the other may read it")},
    {"share", QT_TRANSLATE_NOOP("CommandLine", "the other may see these months of it; else all that may be shared"),
     "chart"},
    {"shows", QT_TRANSLATE_NOOP("CommandLine", "what it shows about them")},
    {"sort", QT_TRANSLATE_NOOP("CommandLine", "what sort of it this is")},
    {"state", QT_TRANSLATE_NOOP("CommandLine", "how it stands")},
    {"tag", QT_TRANSLATE_NOOP("CommandLine", "a word to find it by")},
    {"take-back", QT_TRANSLATE_NOOP("CommandLine", "the other no longer sees any of it")},
    {"take-up", QT_TRANSLATE_NOOP("CommandLine", "take it up again after it was let go")},
    {"template", QT_TRANSLATE_NOOP("CommandLine", "what it was begun with")},
    {"text-file", QT_TRANSLATE_NOOP("CommandLine", "the words are in this file, which keeps them out of the shell’s "
                                                   "history; - is standard input")},
    {"text-file",
     QT_TRANSLATE_NOOP("CommandLine",
                       "numbers of your own in this file, to be read without a passphrase; none where it is empty"),
     "safety"},
    {"time", QT_TRANSLATE_NOOP("CommandLine", "its time of day, such as 19:30")},
    {"title", QT_TRANSLATE_NOOP("CommandLine", "its title")},
    {"to", QT_TRANSLATE_NOOP("CommandLine", "the folder for the copy; else that beside the journal"), "backup"},
    {"to", QT_TRANSLATE_NOOP("CommandLine", "the last month, such as 2026-12"), "chart"},
    {"to", QT_TRANSLATE_NOOP("CommandLine", "whom you thank"), "gratitude"},
    {"to", QT_TRANSLATE_NOOP("CommandLine", "the entry that you answer"), "response"},
    {"to", QT_TRANSLATE_NOOP("CommandLine", "the experience that your words are about"), "experience-words"},
    {"to", QT_TRANSLATE_NOOP("CommandLine", "the record that the photo belongs to"), "photo"},
    {"to", QT_TRANSLATE_NOOP("CommandLine", "the last day, such as 2026-07-31")},
    {"together",
     QT_TRANSLATE_NOOP("CommandLine", "both of you are here: tell of what was typed while sitting together")},
    {"together", QT_TRANSLATE_NOOP("CommandLine", "both of you are here, each with a passphrase"), "talk"},
    {"topic", QT_TRANSLATE_NOOP("CommandLine", "what it is about")},
    {"together",
     QT_TRANSLATE_NOOP("CommandLine", "both of you are here, each with a passphrase: only what is shared "
                                      "is told, and writer says whose turn it is"),
     "shell"},
    {"tone", QT_TRANSLATE_NOOP("CommandLine", "how it was")},
    {"try", QT_TRANSLATE_NOOP("CommandLine", "one thing to try")},
    {"undoable", QT_TRANSLATE_NOOP("CommandLine", "in a shell: undo brings it back until the shell ends")},
    {"unmute", QT_TRANSLATE_NOOP("CommandLine", "a record that may come up by itself again")},
    {"until", QT_TRANSLATE_NOOP("CommandLine", "the last day on which it may take place")},
    {"week-begins", QT_TRANSLATE_NOOP("CommandLine", "on which day weeks begin in your calendars")},
    {"whose-idea", QT_TRANSLATE_NOOP("CommandLine", "who had the idea")},
    {"why", QT_TRANSLATE_NOOP("CommandLine", "why it mattered to you")},
    {"wish", QT_TRANSLATE_NOOP("CommandLine", "what you wish for")},
    {"without", QT_TRANSLATE_NOOP("CommandLine", "take away what this option says, such as due; tag and link as well")},
    {"word", QT_TRANSLATE_NOOP("CommandLine", "the word you like for each other"), "partner"},
    {"word", QT_TRANSLATE_NOOP("CommandLine", "the word you like for the other, such as wife or friend"), "settings"},
    {"words", QT_TRANSLATE_NOOP("CommandLine", "the words in which it is asked from now on")},
    {"write", QT_TRANSLATE_NOOP("CommandLine", "begin an entry with its words")},
    {"would-like", QT_TRANSLATE_NOOP("CommandLine", "what you would like back for it")},
    {"year", QT_TRANSLATE_NOOP("CommandLine", "the year, such as 2026")},
    {"yes", QT_TRANSLATE_NOOP("CommandLine", "you know that it cannot be undone")},
    {"yes", QT_TRANSLATE_NOOP("CommandLine", "answers that you both gave may read as changed"), "change"},
    {"yes", QT_TRANSLATE_NOOP("CommandLine", "answers that you both gave may read as changed"), "edit"},
    {"yes",
     QT_TRANSLATE_NOOP("CommandLine", "you know that it cannot be undone, that answers you both gave then read as "
                                      "changed, or that photos which cannot be read are left out"),
     "drafts"},
    {"yes", QT_TRANSLATE_NOOP("CommandLine", "the conversation that waits may be lost for the new one"), "talk"},
    {"yes", QT_TRANSLATE_NOOP("CommandLine", "you mean to take back your no to an agreement"), "undo"},
    {"yes", QT_TRANSLATE_NOOP("CommandLine", "you mean to take back your no to an agreement"), "redo"},
};

} // namespace

QString optionInWords(const QString &option, const QString &where)
{
    const char *words = nullptr;
    for (const OptionWords &each : kOptions) {
        if (option != QLatin1String(each.option))
            continue;
        if (each.where != nullptr && where == QLatin1String(each.where))
            return say(each.words);
        if (each.where == nullptr)
            words = each.words;
    }
    return words == nullptr ? QString() : say(words);
}

} // namespace hearth
