// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/recordeditor.h"
#include "records/entry.h"

class QMenu;

namespace hearth {

class EntryExtras;
class FocusMode;

/// Writes one entry, a new one or one of mine.
class EntryEditor final : public RecordEditor<Entry>
{
    Q_OBJECT

public:
    /// `entry` names the one to change; an id that names nothing begins a new one.
    EntryEditor(const PageContext &context, RecordId entry, QWidget *parent = nullptr);
    /// Keeps what is not yet kept.
    ~EntryEditor() override { keepDraft(); }

    void focusText() override;

public slots:
    /// Puts in what an entry of that sort may begin with, below what is written already; what was begun with another
    /// and left untouched gives way. Can be taken back.
    void beginWith(const QString &templateKey);

protected:
    void showEvent(QShowEvent *event) override;
    [[nodiscard]] bool isWorthKeeping(const AnyRecord &written) const override;
    void tookUp(const AnyRecord &typed) override;
    /// Headings of a template below which nothing was written are not kept.
    void tidy(AnyRecord &written) const override;
    void finish() override;

private:
    void dressTitle();
    void makeTitle();
    [[nodiscard]] QWidget *makeTools();
    [[nodiscard]] QPushButton *makeTemplates(QWidget *parent);
    /// Those there are by now: one may be kept while an entry is being written.
    void offerTemplates(QMenu &menu);
    [[nodiscard]] QString answered(const Entry &entry) const;
    void takeInPhotos();

    QString m_startedFrom;
    QStringList m_begun; // what templates put in here
    QLineEdit *m_title;
    WritingField *m_text;
    EntryExtras *m_extras;
    FocusMode *m_focusMode;
};

} // namespace hearth
