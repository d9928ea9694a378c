// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace hearth {

using ByteView = std::span<const unsigned char>;

/// Key material in guarded memory: locked out of swap where the system allows it, fenced by guard pages, and
/// wiped when destroyed. Move-only, so that there is one copy.
class SecretBytes final
{
public:
    SecretBytes() = default;
    /// Zero-filled. Ends the program when guarded memory cannot be had.
    explicit SecretBytes(std::size_t size);
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    /// From the operating system's generator.
    [[nodiscard]] static SecretBytes random(std::size_t size);
    [[nodiscard]] static SecretBytes copyOf(ByteView bytes);

    [[nodiscard]] unsigned char *data() { return m_data; }
    [[nodiscard]] const unsigned char *data() const { return m_data; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] ByteView view() const { return {m_data, m_size}; }
    [[nodiscard]] SecretBytes clone() const { return copyOf(view()); }
    /// Compares in constant time.
    [[nodiscard]] bool equals(const SecretBytes &other) const;

private:
    void release() noexcept;

    unsigned char *m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace hearth
