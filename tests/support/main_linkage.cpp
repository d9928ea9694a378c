// SPDX-License-Identifier: GPL-3.0-or-later
// Does nothing: it is linked with the whole of core so that a test can read what core needs.
int main()
{
    return 0;
}
