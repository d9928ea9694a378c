// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/journalexport.h"
#include "onboarding/keydialog.h"
#include "page/page.h"

class QButtonGroup;
class QLineEdit;
class QTimer;

namespace hearth {

class DateField;
class PassphraseField;
class SegmentedControl;

/// Takes a copy of the journal out of it: as what, from which days, where to; says who will be able to read it, and
/// asks for the passphrase once more before anything is written. It can be stopped, and then nothing of it stays.
class ExportDialog final : public KeyDialog
{
    Q_OBJECT

public:
    /// The journal must be unlocked, by one alone.
    ExportDialog(const PageContext &context, QWidget *parent = nullptr);
    ~ExportDialog() override;

private:
    [[nodiscard]] QWidget *formats();
    [[nodiscard]] QWidget *days();
    [[nodiscard]] QWidget *place();
    [[nodiscard]] ExportFormat format() const;
    [[nodiscard]] QString path() const;
    void suggestPlace();
    void choosePlace();
    /// Whether it may go there; says why not.
    [[nodiscard]] bool lookAtPlace();
    void write();
    void goOnWriting();
    void stopSaying(const Error &error);

    void begin() override;
    void stop() override;
    void setFieldsEnabled(bool enabled) override;
    void hideFields() override;
    void forget() override;
    void tryAgain() override;

    PageContext m_context;
    std::unique_ptr<JournalExport> m_work;
    QTimer *m_steps;
    OutputTarget m_target;
    bool m_isOwnPlace = false;   // the person chose where
    bool m_isStopWanted = false; // before there was anything to stop

    QWidget *m_fields;
    QWidget *m_place;
    QButtonGroup *m_formats;
    SegmentedControl *m_span;
    DateField *m_from;
    DateField *m_to;
    QLineEdit *m_path;
    PassphraseField *m_present;
};

} // namespace hearth
