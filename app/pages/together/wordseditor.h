// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/together/happenings.h"
#include "shell/page.h"

#include <QCborMap>

class QLabel;

namespace hearth {

class ChoiceBox;
class DraftKeeper;
class GrowingText;
class MessageBar;
class RecordPhotos;
class Switch;

/// My own words about one day of something, with photos of mine; new ones or those that are there. What is written and
/// taken in is kept as a draft until it is saved or thrown away. Of no more use after saved() or closed().
class WordsEditor final : public QWidget
{
    Q_OBJECT

public:
    WordsEditor(const PageContext &context, const Happening &happening, QWidget *parent = nullptr);
    /// Keeps what is not yet kept.
    ~WordsEditor() override;

    /// Whether words are being typed about that day.
    [[nodiscard]] static bool hasDraft(const Journal &journal, const Happening &happening);
    void focusText();
    /// False when it could not be kept.
    bool keepDraft();
    /// True, and says so, while photos are still being prepared.
    bool waitsForPhotos();

public slots:
    void save();
    /// Closes; the words stay as a draft, and that is said. Stays open when they cannot be kept, and while photos are
    /// being prepared.
    void leave();
    /// Closes and forgets the words, after asking where there are any.
    void throwAway();

signals:
    void saved();
    void closed();

private:
    [[nodiscard]] QWidget *makePhotos();
    [[nodiscard]] QWidget *makeFoot();
    void connectParts();
    [[nodiscard]] ExperienceWords original() const;
    [[nodiscard]] ExperienceWords written() const;
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] QCborMap collect() const;
    void fill(const ExperienceWords &words);
    void restore(const QCborMap &fields);
    void nameReaders(bool isShared);
    /// No photos stand without words, which is said where some do.
    void askForWords();
    /// True, and said, while photos are being prepared.
    [[nodiscard]] Result<void> store(const ExperienceWords &words);
    void finish();

    const PageContext m_context;
    const Happening m_happening;
    ExperienceWords m_original;
    QString m_shownText; // the original as the field gives it back, which some signs do not survive
    DraftKeeper *m_keeper;
    MessageBar *m_message;
    GrowingText *m_text;
    ChoiceBox *m_tone;
    RecordPhotos *m_photos;
    QLabel *m_needsWords;
    Switch *m_shared;
    bool m_isFinished = false;
};

} // namespace hearth
