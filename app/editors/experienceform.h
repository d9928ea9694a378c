// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/experience.h"
#include "shell/page.h"

class QLabel;
class QLineEdit;
class QTimeEdit;
class QVBoxLayout;

namespace hearth {

class DateField;
class RecordPhotos;
class RepeatField;
class SegmentedControl;
class Switch;
class TagsAndLinks;
class WritingField;

/// The fields of a shared experience. Which of them are shown follows from whether it is an idea, planned or lived;
/// what is not shown keeps its value until it is saved.
class ExperienceForm final : public QWidget
{
    Q_OBJECT

public:
    ExperienceForm(const PageContext &context, QWidget *parent = nullptr);

    /// Does not emit changed().
    void showExperience(const SharedExperience &experience);
    /// What was shown, with what the fields say now.
    [[nodiscard]] SharedExperience written() const;
    void focusTitle();
    /// Which its owner saves together with it.
    [[nodiscard]] RecordPhotos *photos() const { return m_photos; }

signals:
    /// The person changed something.
    void changed();

private:
    [[nodiscard]] SegmentedControl *makeSegments(const QString &name, const char *objectName, const QStringList &texts);
    void makeHead();
    void makeWhen();
    void makeWhatItIs();
    void makeLayout();
    void connectFields();
    /// The field under its name, to be shown and hidden as one.
    QWidget *addNamed(const QString &name, QWidget *field, QWidget *buddy = nullptr);
    void fitDetails();
    void showParts();
    void nameReaders();
    void dressTitle();
    [[nodiscard]] ExperienceState state() const;
    [[nodiscard]] PartnerId whose() const;

    const PageContext m_context;
    SharedExperience m_shown;
    QString m_shownDetails; // as the field gives them back, which some signs do not survive
    bool m_isShowing = false;
    QVBoxLayout *m_layout = nullptr;
    QLineEdit *m_title = nullptr;
    SegmentedControl *m_state = nullptr;
    SegmentedControl *m_sort = nullptr;
    QWidget *m_when = nullptr;
    DateField *m_day = nullptr;
    Switch *m_hasTime = nullptr;
    QTimeEdit *m_time = nullptr;
    QWidget *m_repeating = nullptr;
    RepeatField *m_repeat = nullptr;
    QLineEdit *m_place = nullptr;
    SegmentedControl *m_whose = nullptr;
    QWidget *m_toning = nullptr;
    SegmentedControl *m_tone = nullptr;
    Switch *m_isNew = nullptr;
    WritingField *m_details = nullptr;
    RecordPhotos *m_photos = nullptr;
    TagsAndLinks *m_belonging = nullptr;
    Switch *m_shared = nullptr;

protected:
    void showEvent(QShowEvent *event) override;
};

} // namespace hearth
