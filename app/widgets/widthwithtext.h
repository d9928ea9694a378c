// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hearth {

class PageScroll;
class Theme;

/// Gives a page so many device-independent pixels for its content at the usual text size, and more with larger text, so
/// that a line holds as many words. The theme outlives the page.
void keepWidthWithText(PageScroll *page, int pixels, const Theme &theme);

} // namespace hearth
