// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "records/entry.h"

#include <QScrollArea>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hearth {

class ChoiceBox;
class FeelingsPicker;
class FlowLayout;
class LinkField;
class RecordPhotos;
class TagField;

/// A place that is as tall as what stands in it, up to a limit, and scrolls beyond.
class Drawer final : public QScrollArea
{
    Q_OBJECT

public:
    explicit Drawer(QWidget *parent = nullptr);

    /// Where the content goes.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// In device-independent pixels.
    void setLimit(int height);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int wantedHeight() const;

    QVBoxLayout *m_content;
    int m_limit = 280;
};

/// What can be added to an entry beside its words: feelings, what its author would like back, tags, links, photos.
/// One slim row that names them; each unfolds above it, one at a time.
class EntryExtras final : public QWidget
{
    Q_OBJECT

public:
    enum Part { Feelings, WouldLikeBack, Tags, Links, Photos };

    /// `photos` are those of the entry, which its editor saves; they are shown here.
    EntryExtras(const PageContext &context, RecordId entry, RecordPhotos &photos, QWidget *parent = nullptr);

    /// Shows what the entry holds. Emits nothing.
    void setEntry(const Entry &entry);
    /// Puts in what is chosen here.
    void writeTo(Entry &entry) const;
    [[nodiscard]] RecordPhotos &photos() const { return *m_photos; }
    /// Says whether the other may read the entry, on which what its author would like back depends.
    void setShared(bool isShared);
    /// Unfolds that part, or folds what is open.
    void open(Part part);
    void fold();

signals:
    /// Something else is chosen here, by the person.
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addPart(Part part, QWidget *content, Glyph glyph);
    [[nodiscard]] QWidget *makeWouldLike();
    void connectParts();
    void noteChange();
    void nameParts();
    [[nodiscard]] QString nameOf(Part part) const;
    [[nodiscard]] QString summaryOf(Part part) const;

    struct Shown final
    {
        Part part = Feelings;
        QPushButton *button = nullptr;
        QWidget *content = nullptr;
    };

    const PageContext m_context;
    FeelingsPicker *m_feelings;
    ChoiceBox *m_wouldLike;
    QLabel *m_wouldLikeHint;
    TagField *m_tags;
    LinkField *m_links;
    RecordPhotos *m_photos;
    Drawer *m_drawer;
    FlowLayout *m_row;
    QList<Shown> m_parts;
    bool m_isSetting = false;
};

} // namespace hearth
