// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agreements/agreements.h"
#include "page/page.h"

namespace hearth {

class GlyphLabel;
class NoteLine;
class WordsLabel;

/// The title of an agreement, how it stands, its area, version and review day.
class AgreementHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementHeader(const PageContext &context, QWidget *parent = nullptr);

    void show(const Agreement &agreement);

private:
    const PageContext m_context;
    WordsLabel *m_title;
    GlyphLabel *m_glyph;
    WordsLabel *m_state;
    WordsLabel *m_terms;
    NoteLine *m_notVerified;
};

} // namespace hearth
