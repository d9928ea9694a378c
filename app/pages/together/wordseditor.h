// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/recordeditor.h"
#include "journal/occurrences.h"

class QLabel;

namespace hearth {

/// My own words about one day of something, with photos of mine; new ones or those that are there.
class WordsEditor final : public RecordEditor<Reflection>
{
    Q_OBJECT

public:
    WordsEditor(const PageContext &context, const Occurrence &occurrence, QWidget *parent = nullptr);
    /// Keeps what is not yet kept.
    ~WordsEditor() override { keepDraft(); }

    /// Whether words are being typed about that day.
    [[nodiscard]] static bool hasDraft(const Journal &journal, const Occurrence &occurrence);
    void focusText() override;

protected:
    [[nodiscard]] QString missing() const override;
    void tookUp(const AnyRecord &typed) override;
    /// No photos stand without words, which is said where some do.
    void followFields() override;
    [[nodiscard]] bool isOnlyOne() const override { return true; }

private:
    [[nodiscard]] QWidget *groupPhotos();
    [[nodiscard]] QWidget *makeFoot();

    ReadersField *m_readers; // first in the tab order
    GrowingText *m_text;
    ChoiceBox *m_tone;
    RecordPhotos *m_photos;
    QLabel *m_needsWords;
};

} // namespace hearth
