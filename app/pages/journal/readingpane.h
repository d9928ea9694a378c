// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "records/change.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace hearth {

class Avatar;
class GlyphLabel;
class IconButton;
class NoteLine;
class PageScroll;
class RecordBody;
class Replies;
struct RecordView;
class TagsLine;

/// A sheet with one record on it, and what its author can do with it. Whoever is not the author only reads.
class ReadingPane final : public QFrame
{
    Q_OBJECT

public:
    explicit ReadingPane(const PageContext &context, QWidget *parent = nullptr);

    /// Shows the record as it is now; an empty sheet when there is no such record.
    void showRecord(RecordId id);
    [[nodiscard]] RecordId shown() const { return m_shown; }
    /// Whether what is shown points to that record, or shows or is to show that it is pointed to by it.
    [[nodiscard]] bool names(RecordId id) const;
    /// Puts the keyboard into the text.
    void focusText();
    /// Opens the box in which that reply of mine is changed, below the entry that is shown.
    void editReply(RecordId reply);
    /// Keeps a reply that is being written. False when it could not be kept.
    bool keepDraft();

signals:
    void editChosen(hearth::RecordId id);
    void visibilityChosen(hearth::RecordId id);
    void removeChosen(hearth::RecordId id);
    void removeForGoodChosen(hearth::RecordId id);
    void linkChosen(const QUrl &address);
    /// What else carries that tag is to be seen.
    void tagChosen(const QString &tag);
    /// Another record that this one names.
    void recordChosen(hearth::RecordId id);
    /// The record is to be seen on the page of its own.
    void pageChosen(hearth::RecordId id);

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeActions();
    [[nodiscard]] QWidget *makeByline();
    void showBody(const AnyRecord &any, const RecordView &view);
    void showHeader(const AnyRecord &any, const QString &title);
    void showActions(const AnyRecord &any);

    const PageContext m_context;
    RecordId m_shown;
    PageScroll *m_scroll;
    QWidget *m_actions = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_visibility = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_date = nullptr;
    Avatar *m_avatar = nullptr;
    QLabel *m_author = nullptr;
    GlyphLabel *m_readersGlyph = nullptr;
    QLabel *m_readers = nullptr;
    NoteLine *m_notVerified = nullptr;
    TagsLine *m_tags = nullptr;
    RecordBody *m_body = nullptr;
    Replies *m_replies;
};

} // namespace hearth
