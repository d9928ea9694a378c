// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/widthwithtext.h"

#include "theme/theme.h"
#include "widgets/pagescroll.h"

namespace hearth {

void keepWidthWithText(PageScroll *page, int pixels, const Theme &theme)
{
    const auto follow = [page, pixels, &theme] { page->setContentWidth(qRound(pixels * theme.textScale())); };
    follow();
    QObject::connect(&theme, &Theme::changed, page, follow);
}

} // namespace hearth
