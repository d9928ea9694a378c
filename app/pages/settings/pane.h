// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace hearth {

class SettingRow;

/// One section of the settings: a title, a line about it, and what can be set, on a card.
class Pane : public QWidget
{
    Q_OBJECT
public:
    /// The journal is about to lock: write what is being typed. False when a draft could not be kept, which is said.
    virtual bool write() { return true; }

protected:
    explicit Pane(const QString &title, const QString &subtitle = {}, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// A name, perhaps a line about it, and the control that it names.
    SettingRow *addSetting(const QString &name, const QString &hint, QWidget *control);
    /// A paragraph that steps back.
    void addNote(const QString &text);

private:
    QVBoxLayout *m_content;
};

} // namespace hearth
