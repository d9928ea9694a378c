// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "records/conversation.h"
#include "theme/theme.h"

#include <QDateTime>
#include <QFrame>
#include <QTimer>

#include <utility>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hearth {

class SectionHeader;
class TalkBanner;
class TileButton;

/// The way in: four doors, what waits to go on, and the conversations that were kept.
class TalkFront final : public QWidget
{
    Q_OBJECT

public:
    explicit TalkFront(const PageContext &context, QWidget *parent = nullptr);

    /// A session that a lock interrupted waits, or none.
    void setWaiting(bool isWaiting);
    /// A session is paused until then; invalid for none.
    void setPausedUntil(const QDateTime &until);
    /// Looks at the journal and the clock again.
    void refresh();
    /// Puts the keyboard where the doors begin.
    void focusDoors();
    /// Puts the keyboard on the row of that kept conversation. False when it is not shown.
    bool focusKept(RecordId record);

signals:
    void sessionWanted(hearth::ConversationType type);
    void cardsWanted();
    void recordChosen(hearth::RecordId id);
    /// Go on with what waits or is paused.
    void goOnWanted();
    /// Let what waits or is paused vanish.
    void vanishWanted();

private:
    static constexpr int kMaxAtFirst = 30;

    [[nodiscard]] QWidget *makeDoors();
    void showBanner();
    void addEarlier();
    void showKept();

    const PageContext m_context;
    TalkBanner *m_banner;
    QPushButton *m_letGo = nullptr;
    bool m_showsLetGo = false;
    SectionHeader *m_header = nullptr;
    QWidget *m_keptSection;
    QVBoxLayout *m_kept;
    std::vector<std::pair<RecordId, TileButton *>> m_rows; // of what is kept and shown
    int m_most = kMaxAtFirst;                              // conversations shown
    bool m_isWaiting = false;
    QDateTime m_pausedUntil;
    QTimer m_pauseEnd;
};

/// Says above the page that a conversation waits, with a way to go on and a way to let it be.
class TalkBanner final : public QFrame
{
    Q_OBJECT

public:
    explicit TalkBanner(const Theme &theme, QWidget *parent = nullptr);

    void say(const QString &text, const QString &goOn, const QString &letBe);

signals:
    void goOn();
    void letBe();

private:
    QLabel *m_text;
    QPushButton *m_goOn;
    QPushButton *m_letBe;
};

} // namespace hearth
