// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/experience.h"
#include "shell/page.h"

#include <QCborMap>

class QLabel;

namespace hearth {

class DraftKeeper;
class ExperienceForm;
class MessageBar;
class RecordPhotos;

/// Writes a shared experience: an idea, a plan, something lived, or time apart; a new one or one of mine. What is typed
/// is kept as a draft until it is saved or thrown away, and is there again the next time. Made for one experience and
/// of no more use after saved() or closed().
class ExperienceEditor final : public QWidget
{
    Q_OBJECT

public:
    /// `begun` is a record of mine that is in the journal, or a composed one with what it begins with.
    ExperienceEditor(const PageContext &context, const SharedExperience &begun, QWidget *parent = nullptr);
    /// Keeps what is not yet kept.
    ~ExperienceEditor() override;

    /// What the editor was made for; names nothing for a new one.
    [[nodiscard]] RecordId experience() const { return m_isNew ? RecordId() : m_original.record.id; }
    /// Puts the keyboard where the writing goes on.
    void focusText();
    /// False when it could not be kept.
    bool keepDraft();

public slots:
    void save();
    /// Closes; what was written stays as a draft, and that is said. Stays open when the draft cannot be kept, and while
    /// photos are being prepared.
    void leave();
    /// Closes and forgets what was written, after asking where there is anything.
    void throwAway();

signals:
    void saved(hearth::RecordId id);
    void closed();

private:
    [[nodiscard]] QWidget *makeBottom();
    void connectParts();
    [[nodiscard]] SharedExperience written() const;
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] QCborMap collect() const;
    void restore(const QCborMap &fields);
    /// What keeps it from being saved, in words; empty when nothing does.
    [[nodiscard]] QString problem(const SharedExperience &experience) const;
    void say(const QString &problem);
    /// True, and said, while photos are being prepared.
    bool waitsForPhotos();
    void finish();

    const PageContext m_context;
    const bool m_isNew;
    const SharedExperience m_original;
    DraftKeeper *m_keeper;
    QLabel *m_heading;
    MessageBar *m_message;
    ExperienceForm *m_form;
    RecordPhotos *m_photos;
    bool m_isFinished = false;
};

} // namespace hearth
