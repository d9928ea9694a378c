// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/optionalday.h"
#include "editors/recordeditorbase.h"
#include "widgets/choicebox.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/switch.h"

#include <algorithm>
#include <array>
#include <functional>
#include <vector>

namespace hearth {

/// Writes one record of kind T: a new one or one of mine. An editor makes its fields, binds each to a member, lays them
/// out and calls begin(); its destructor calls keepDraft(). All else is done by RecordEditorBase.
template <typename T>
class RecordEditor : public RecordEditorBase
{
protected:
    using RecordEditorBase::RecordEditorBase;

    /// As it was when the writing began.
    [[nodiscard]] const T &original() const { return std::get<T>(originalRecord()); }
    /// As the fields say it now.
    [[nodiscard]] T written() const { return std::get<T>(writtenRecord()); }

    /// A field for text. While all of them are blank, a new record is not worth keeping.
    template <typename Field>
    void bind(Field *field, QString T::*member)
    {
        ExactText *text = addText(field);
        bind([text, member](const T &value) { text->show(value.*member); },
             [text, member](T &value) { value.*member = text->text(); });
    }
    /// A choice that holds the values of the member as numbers.
    template <typename Choice>
    void bind(ChoiceBox *box, Choice T::*member)
    {
        connect(box, &ChoiceBox::chosen, this, &RecordEditor::scheduleSave);
        bind([box, member](const T &value) { box->showValue(static_cast<int>(value.*member)); },
             [box, member](T &value) {
                 if (box->currentIndex() >= 0)
                     value.*member = static_cast<Choice>(box->currentData().toInt());
             });
    }
    /// One segment for each of the values.
    template <typename Choice, std::size_t Count>
    void bind(SegmentedControl *segments, const std::array<Choice, Count> &choices, Choice T::*member)
    {
        connect(segments, &SegmentedControl::currentChanged, this, &RecordEditor::scheduleSave);
        bind(
            [=](const T &value) {
                const auto found = std::ranges::find(choices, value.*member);
                segments->setCurrent(found == choices.end() ? 0 : static_cast<int>(found - choices.begin()));
            },
            [=](T &value) { value.*member = choices.at(static_cast<std::size_t>(std::max(0, segments->current()))); });
    }
    void bind(OptionalDay *day, QDate T::*member)
    {
        connect(day, &OptionalDay::dayChanged, this, &RecordEditor::scheduleSave);
        bind([day, member](const T &value) { day->setDay(value.*member); },
             [day, member](T &value) { value.*member = day->day(); });
    }
    void bind(Switch *flag, bool T::*member)
    {
        connect(flag, &QCheckBox::toggled, this, &RecordEditor::scheduleSave);
        bind([flag, member](const T &value) { flag->setChecked(value.*member); },
             [flag, member](T &value) { value.*member = flag->isChecked(); });
    }
    /// Anything else: how it is shown, and how it is written into the record. What it is made of is connected to
    /// scheduleSave().
    void bind(std::function<void(const T &)> show, std::function<void(T &)> write)
    {
        m_fields.push_back({std::move(show), std::move(write)});
    }

private:
    struct Bound final
    {
        std::function<void(const T &)> show;
        std::function<void(T &)> write;
    };

    void showOwn(const AnyRecord &record) final
    {
        for (const Bound &field : m_fields)
            field.show(std::get<T>(record));
    }
    void writeOwn(AnyRecord &record) const final
    {
        for (const Bound &field : m_fields)
            field.write(std::get<T>(record));
    }

    std::vector<Bound> m_fields;
};

} // namespace hearth
