// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"
#include "widgets/readingtext.h"

namespace hearth {

/// Journal text to be read, as tall as its text. It never loads anything: no picture, file or address. A picture
/// shows as its words, and a link only says that it was chosen.
class MarkdownView final : public ReadingText
{
    Q_OBJECT

public:
    /// `name` is read aloud.
    MarkdownView(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    /// A line break in the text is one on the screen.
    void setJournalText(const QString &markdown);
    /// Without any Markdown: every sign as it was typed.
    void setPlainJournalText(const QString &text);

signals:
    void linkChosen(const QUrl &address);

private:
    void render();
    void dress();
    /// Lines stand as they were typed, and a blank one parts paragraphs as far as Markdown does.
    void dressPlain();

    const Theme &m_theme;
    QString m_text;
    bool m_isMarkdown = true;
};

} // namespace hearth
