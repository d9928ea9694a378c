// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "pages/settings/pane.h"

#include <optional>

class QLineEdit;

namespace hearth {

class ColourPicker;
class PictureField;
struct Partner;
struct PreparedPhoto;

/// How I present myself: my name, the word I like for the other, my colour, my picture. Both see it.
class YouPane final : public Pane
{
    Q_OBJECT
public:
    explicit YouPane(const PageContext &context, QWidget *parent = nullptr);

    bool write() override;

private:
    void showPresent();
    bool writeWords();
    /// Nothing takes the picture away.
    void changePicture(const std::optional<PreparedPhoto> &picture);
    /// As the journal has it, or a new one.
    [[nodiscard]] Partner present() const;
    /// False when there was no writing it: then what is typed stays in its field.
    bool change(const Partner &partner);

    PageContext m_context;
    PictureField *m_picture;
    QLineEdit *m_name;
    QLineEdit *m_word;
    ColourPicker *m_colour;
    bool m_isOwed = false; // what is typed could not be kept
    bool m_isPictureOwed = false;
};

} // namespace hearth
