// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/feelingspicker.h"

#include "records/feelings.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/chippicker.h"
#include "widgets/feelingchips.h"
#include "widgets/flowlayout.h"
#include "widgets/plainlabel.h"
#include "widgets/strengthdots.h"
#include "wording/wording.h"

#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace hearth {

FeelingPill::FeelingPill(const Theme &theme, const FeltFeeling &feeling, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_key(feeling.key)
    , m_word(new PlainLabel({}, Role::Caption, this))
{
    const QString name = feelingLabel(m_key);
    setRole(this, Role::Sunken);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_dots = new StrengthDots(theme, tr("How strongly: %1").arg(name), this);
    m_dots->setValue(feeling.intensity);

    auto *row = inRow(this, spacing::small, {new PlainLabel(name, this), m_dots, m_word},
                      {spacing::medium, spacing::tiny, spacing::medium, spacing::tiny});
    if (!isFeeling(m_key)) {
        m_away = new IconButton(theme, Glyph::Close, tr("Take away: %1").arg(name), this);
        row->addWidget(m_away);
        connect(m_away, &QToolButton::clicked, this, &FeelingPill::removed);
    }
    showWord(0);
    fit();

    connect(m_dots, &QSlider::valueChanged, this, [this](int intensity) {
        showWord(0);
        emit intensityChanged(intensity);
    });
    connect(m_dots, &StrengthDots::hovered, this, &FeelingPill::showWord);
    connect(&theme, &Theme::changed, this, &FeelingPill::fit);
}

FeltFeeling FeelingPill::feeling() const
{
    return {m_key, m_dots->value()};
}

void FeelingPill::setIntensity(int intensity)
{
    m_dots->setValue(intensity);
}

void FeelingPill::showWord(int intensity)
{
    m_word->setText(StrengthDots::word(intensity > 0 ? intensity : m_dots->value()));
}

void FeelingPill::fit()
{
    const QFontMetrics metrics(m_theme.type().small);
    int widest = 0;
    for (int intensity = 1; intensity <= kStrongestFeeling; ++intensity)
        widest = std::max(widest, metrics.size(Qt::TextSingleLine, StrengthDots::word(intensity)).width());
    m_word->setFixedWidth(widest + 2);
    if (m_away != nullptr)
        m_away->setFixedSize(m_dots->sizeHint().height(), m_dots->sizeHint().height()); // as high as without it
}

FeelingsPicker::FeelingsPicker(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_picker(new ChipPicker(theme, name, this))
    , m_question(new PlainLabel(tr("How strongly, if you would like to say?"), Role::Caption, this))
    , m_box(new QWidget(this))
{
    setAccessibleName(name);
    m_picker->setGroups(feelingChips());
    for (ChipButton *chip : m_picker->findChildren<ChipButton *>())
        chip->installEventFilter(this);
    connect(m_picker, &ChipPicker::chosenChanged, this, &FeelingsPicker::chosen);
    m_box->setAccessibleName(m_question->text());
    new FlowLayout(spacing::small, m_box);

    inColumn(this, spacing::small, {m_picker, spacing::small, m_question, m_box});
    showPills();
}

void FeelingsPicker::setFeelings(const QList<FeltFeeling> &feelings)
{
    const QList<FeltFeeling> before = m_feelings;
    m_feelings.clear();
    for (const FeltFeeling &feeling : feelings) {
        if (placeOf(feeling.key) < 0)
            m_feelings += {feeling.key, std::clamp(feeling.intensity, 0, kStrongestFeeling)};
    }
    if (m_feelings == before)
        return;
    showFeelings();
    emit feelingsChanged();
}

void FeelingsPicker::setMaximum(int count)
{
    m_maximum = count;
    showFeelings();
}

qsizetype FeelingsPicker::placeOf(const QString &key) const
{
    const auto found = std::ranges::find(m_feelings, key, &FeltFeeling::key);
    return found == m_feelings.end() ? -1 : found - m_feelings.begin();
}

void FeelingsPicker::chosen(const QStringList &keys)
{
    m_feelings.removeIf(
        [&keys](const FeltFeeling &feeling) { return isFeeling(feeling.key) && !keys.contains(feeling.key); });
    for (const QString &key : keys) {
        if (placeOf(key) < 0)
            m_feelings += {key, 0};
    }
    showPills();
    emit feelingsChanged();
}

void FeelingsPicker::setIntensity(const QString &key, int intensity)
{
    const qsizetype place = placeOf(key);
    if (place < 0 || m_feelings.at(place).intensity == intensity)
        return;
    m_feelings[place].intensity = intensity;
    m_pills.at(place)->setIntensity(intensity);
    emit feelingsChanged();
}

void FeelingsPicker::remove(const QString &key)
{
    m_feelings.removeIf([&key](const FeltFeeling &feeling) { return feeling.key == key; });
    showFeelings();
    emit feelingsChanged();
}

void FeelingsPicker::showFeelings()
{
    QStringList known;
    for (const FeltFeeling &feeling : std::as_const(m_feelings)) {
        if (isFeeling(feeling.key))
            known += feeling.key;
    }
    const auto room = m_maximum - (m_feelings.size() - known.size()); // what is kept unseen takes a place too
    const QSignalBlocker quiet(m_picker);
    m_picker->setMaximum(0);
    m_picker->setChosen(known);
    m_picker->setMaximum(m_maximum == 0 ? 0 : static_cast<int>(std::max<qsizetype>({room, known.size(), 1})));
    showPills();
}

void FeelingsPicker::showPills()
{
    QList<FeelingPill *> pills;
    for (const FeltFeeling &feeling : std::as_const(m_feelings)) {
        const auto there =
            std::ranges::find_if(m_pills, [&](const FeelingPill *pill) { return pill->feeling().key == feeling.key; });
        if (there != m_pills.end()) {
            (*there)->setIntensity(feeling.intensity);
            pills += *there;
            continue;
        }
        auto *pill = new FeelingPill(m_theme, feeling, m_box);
        connect(pill, &FeelingPill::intensityChanged, this,
                [this, key = feeling.key](int intensity) { setIntensity(key, intensity); });
        connect(pill, &FeelingPill::removed, this, [this, key = feeling.key] { remove(key); });
        pills += pill;
    }
    QLayout *flow = m_box->layout();
    for (FeelingPill *pill : std::as_const(m_pills)) {
        flow->removeWidget(pill);
        if (!pills.contains(pill)) {
            pill->hide();
            pill->deleteLater();
        }
    }
    m_pills = pills;
    for (FeelingPill *pill : std::as_const(m_pills)) {
        flow->addWidget(pill);
        pill->show();
    }
    m_question->setVisible(!m_pills.isEmpty());
    m_box->setVisible(!m_pills.isEmpty());
}

bool FeelingsPicker::eventFilter(QObject *watched, QEvent *event)
{
    auto *chip = qobject_cast<ChipButton *>(watched);
    if (chip == nullptr || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isPlain || key->key() < Qt::Key_0 || key->key() > Qt::Key_0 + kStrongestFeeling)
        return QWidget::eventFilter(watched, event);
    const int intensity = key->key() - Qt::Key_0;
    if (intensity > 0 && !chip->isChecked())
        chip->click();
    setIntensity(chip->key(), intensity);
    return true;
}

} // namespace hearth
