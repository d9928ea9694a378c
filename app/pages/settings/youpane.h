// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/settings/pane.h"
#include "shell/page.h"

class QLineEdit;

namespace hearth {

class Avatar;
class ColourPicker;
struct Partner;

/// How I present myself: my name, the word I like for the other, my colour. Both see it.
class YouPane final : public Pane
{
    Q_OBJECT
public:
    explicit YouPane(const PageContext &context, QWidget *parent = nullptr);

    void write() override;

private:
    void showPartner();
    /// As the journal has it, or a new one.
    [[nodiscard]] Partner present() const;
    void change(const Partner &partner);

    PageContext m_context;
    Avatar *m_avatar;
    QLineEdit *m_name;
    QLineEdit *m_word;
    ColourPicker *m_colour;
};

} // namespace hearth
