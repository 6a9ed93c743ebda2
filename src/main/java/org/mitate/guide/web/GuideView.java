package org.mitate.guide.web;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mitate.hospital.Department;
import org.mitate.hospital.FeeTerms;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.Profile;
import org.mitate.ui.Form;
import org.mitate.ui.Page;

/// What the guide shows; all of it comes from the profile.
public record GuideView(
        Profile profile,
        Opening opening,
        List<MonthSheet> months,
        PriceTable prices,
        List<FeeTerms.Item> diagnoses,
        Estimate estimate,
        List<Department> departments,
        ProfileWords words) {

    static GuideView of(Page page, Hospital hospital, Form asked) {
        var profile = hospital.profile();
        var fees = profile.feeSchedule();
        return new GuideView(
                profile,
                Opening.of(hospital.calendar(), page.now()),
                MonthSheet.thisAndNext(hospital),
                PriceTable.of(fees),
                fees.diagnoses(),
                Estimate.of(page, asked, profile),
                hospital.departments().all(),
                new ProfileWords(profile, page));
    }

    public List<Department> online(Department.Online online) {
        return departments.stream().filter(it -> it.online() == online).toList();
    }

    /// Departments that are to start, by the day from which they are planned.
    public SortedMap<LocalDate, List<Department>> planned() {
        return online(Department.Online.PLANNED).stream()
                .collect(
                        Collectors.groupingBy(
                                it -> it.onlineFrom().orElseThrow(),
                                TreeMap::new,
                                Collectors.toList()));
    }

    /// All diagnoses cost the same, or each has its own price.
    public boolean onePrice() {
        return diagnoses.stream().map(FeeTerms.Item::yen).distinct().count() == 1;
    }

    public WhoTable who() {
        return WhoTable.of(profile);
    }

    public List<Answered> questions() {
        return Questions.of(words);
    }

    /// A question that people ask, with the answer of this hospital.
    public record Answered(String question, String answer) {}
}
