// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agreements/agreements.h"
#include "base/textdifference.h"
#include "page/page.h"
#include "theme/theme.h"
#include "widgets/readingtext.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hearth {

class ChoiceBox;

/// Two versions of a text in one: what was added is underlined, what was removed is struck through. As tall as its
/// text. The same in words is in words(), and in the accessible description.
class DifferenceView final : public ReadingText
{
    Q_OBJECT

public:
    /// `name` is read aloud.
    DifferenceView(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void setTexts(const QString &before, const QString &after);
    /// "Removed: …", "Added: …", one a line, in reading order; that nothing changed where nothing did.
    [[nodiscard]] QString words() const;

private:
    void render();

    const Theme &m_theme;
    QList<DifferencePart> m_parts;
};

/// What changed from one version of an agreement to another: title, area, words and review day. At first it is the one
/// that is shown and the one before.
class DifferencePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DifferencePanel(const PageContext &context, QWidget *parent = nullptr);

    /// Keeps the versions that were chosen while it is the same agreement with the same versions.
    void show(const Agreement &agreement);

private:
    [[nodiscard]] const AgreementVersion *chosenIn(const ChoiceBox &box) const;
    void compare();
    void showTerms(const AgreementVersion &before, const AgreementVersion &after);

    const PageContext m_context;
    QList<RecordId> m_versions;
    ChoiceBox *m_before;
    ChoiceBox *m_after;
    DifferenceView *m_title;
    DifferenceView *m_text;
    QLabel *m_terms;
    QLabel *m_words;
    QPushButton *m_inWords;
};

} // namespace hearth
