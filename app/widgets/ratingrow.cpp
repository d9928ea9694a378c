// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ratingrow.h"

#include "accessibility/accessiblebutton.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/flowlayout.h"
#include "widgets/plainlabel.h"
#include "widgets/ratingscale.h"
#include "wording/wording.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLocale>

#include <algorithm>
#include <array>

namespace hearth {

RatingRow::RatingRow(const Theme &theme, const QString &question, QWidget *parent, Offers offers)
    : QWidget(parent)
    , m_question(paragraph(question, Role::Strong, this))
    , m_didNotComeUp(quietButton(tr("Didn’t come up"), this))
    , m_ratherNotSay(quietButton(tr("Rather not say"), this))
    , m_clear(quietButton(tr("Clear"), this))
{
    setAccessibleName(question);

    auto *scale = new QWidget(this);
    auto *points = inRow(spacing::small);
    for (int rating = kLowestRating; rating <= kHighestRating; ++rating) {
        auto *point = new RatingPoint(theme, rating, scale);
        point->setAccessibleName(
            tr("%1, %2", "a rating and its word").arg(locale().toString(rating), ratingWord(rating)));
        point->setAccessibleDescription(question);
        point->installEventFilter(this);
        markAsOneOfSeveral(point);
        // A screen reader toggles and does not click.
        connect(point, &RatingPoint::toggled, this, [this, rating](bool isOn) {
            if (isOn)
                choose(rating);
            else if (m_answer.rating() == rating)
                showAnswer(); // a second click on the chosen point leaves it chosen
        });
        points->addWidget(point);
        m_points.append(point);
    }
    m_caption = new RatingCaption(theme, m_points, scale);
    inColumn(scale, 2, {points, m_caption});

    auto *others = new QWidget(this);
    auto *otherRow = inRow(others, spacing::tiny);
    const std::array<std::pair<QPushButton *, Answer>, 3> choices{
        {{m_didNotComeUp, Answer::didNotComeUp()}, {m_ratherNotSay, Answer::ratherNotSay()}, {m_clear, Answer()}}};
    for (const auto &[button, answer] : choices) {
        setRole(button, Role::Choice);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(question);
        button->installEventFilter(this);
        otherRow->addWidget(button);
        if (button == m_clear) {
            connect(button, &QPushButton::clicked, this, [this] { setAnswer({}); });
            continue;
        }
        button->setCheckable(true);
        markAsOneOfSeveral(button);
        connect(button, &QPushButton::toggled, this, [this, answer = answer](bool isOn) {
            if (isOn)
                setAnswer(answer);
            else if (m_answer == answer)
                setAnswer({});
        });
    }
    m_didNotComeUp->setVisible(offers == Offers::WaysOfNotAnswering);
    m_ratherNotSay->setVisible(offers == Offers::WaysOfNotAnswering);
    QSizePolicy keepsPlace = m_clear->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_clear->setSizePolicy(keepsPlace);

    auto *body = new QWidget(this);
    auto *flow = new FlowLayout(spacing::medium, body);
    flow->addWidget(scale);
    flow->addWidget(others);
    flow->setAlignment(scale, Qt::AlignTop);
    flow->setAlignment(others, Qt::AlignTop);
    inColumn(this, spacing::small, {m_question, body});

    const auto fit = [this, others] {
        for (RatingPoint *point : m_points)
            point->updateGeometry();
        m_caption->updateGeometry();
        others->setMinimumHeight(m_points.first()->sizeHint().height()); // in line with the points
    };
    fit();
    connect(&theme, &Theme::changed, this, fit);
    showAnswer();
}

void RatingRow::setAnswer(Answer answer)
{
    if (answer == m_answer)
        return;
    m_answer = answer;
    showAnswer();
    emit changed(answer);
}

QString RatingRow::question() const
{
    return m_question->text();
}

bool RatingRow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        const Qt::KeyboardModifiers held = key->modifiers() & ~Qt::KeypadModifier;
        const bool onPoint = qobject_cast<RatingPoint *>(watched) != nullptr;
        if (held == Qt::NoModifier && pressed(key->key(), onPoint))
            return true;
        break;
    }
    case QEvent::Enter:
    case QEvent::Leave:
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        // Once the point itself knows.
        QMetaObject::invokeMethod(this, &RatingRow::showWord, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void RatingRow::showAnswer()
{
    const int rating = m_answer.rating().value_or(0);
    const int tabStop = rating > 0 ? rating : kLowestRating;
    for (RatingPoint *point : m_points) {
        point->setChecked(point->rating() == rating);
        point->setFocusPolicy(point->rating() == tabStop ? Qt::StrongFocus : Qt::ClickFocus);
    }
    m_didNotComeUp->setChecked(m_answer == Answer::didNotComeUp());
    m_ratherNotSay->setChecked(m_answer == Answer::ratherNotSay());
    const bool answered = m_answer != Answer();
    if (!answered && m_clear->hasFocus())
        m_points.first()->setFocus(Qt::TabFocusReason);
    m_clear->setVisible(answered);
    showWord();
}

void RatingRow::showWord()
{
    int shown = m_answer.rating().value_or(0);
    const int chosen = shown;
    for (const RatingPoint *point : m_points) {
        if (point->hasFocus())
            shown = point->rating();
    }
    for (const RatingPoint *point : m_points) {
        if (point->underMouse())
            shown = point->rating();
    }
    m_caption->setRating(shown, shown == chosen);
}

void RatingRow::choose(int rating)
{
    const Result<Answer> rated = Answer::rated(std::clamp(rating, kLowestRating, kHighestRating));
    if (!rated)
        return;
    setAnswer(rated.value());
}

void RatingRow::focusPoint()
{
    m_points.at(m_answer.rating().value_or(kLowestRating) - 1)->setFocus(Qt::TabFocusReason);
}

bool RatingRow::pressed(int key, bool onPoint)
{
    if (key >= Qt::Key_1 && key < Qt::Key_1 + kHighestRating) {
        choose(key - Qt::Key_1 + 1);
        focusPoint();
        emit answered();
        return true;
    }
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_0) {
        setAnswer({});
        m_points.first()->setFocus(Qt::TabFocusReason);
        return true;
    } else if (onPoint) {
        const int toTheRight = layoutDirection() == Qt::RightToLeft ? -1 : 1;
        const std::optional<int> now = m_answer.rating();
        const auto step = [this, now](int by) { choose(now ? *now + by : by > 0 ? kLowestRating : kHighestRating); };
        switch (key) {
        case Qt::Key_Right:
            step(toTheRight);
            break;
        case Qt::Key_Left:
            step(-toTheRight);
            break;
        case Qt::Key_Up:
            step(1);
            break;
        case Qt::Key_Down:
            step(-1);
            break;
        case Qt::Key_Home:
            choose(kLowestRating);
            break;
        case Qt::Key_End:
            choose(kHighestRating);
            break;
        default:
            return false;
        }
    } else {
        return false;
    }
    focusPoint();
    return true;
}

} // namespace hearth
