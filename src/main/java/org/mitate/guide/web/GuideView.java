package org.mitate.guide.web;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mitate.hospital.Department;
import org.mitate.hospital.FeeTerms;
import org.mitate.hospital.Profile;

/// What the guide shows; all of it comes from the profile.
public record GuideView(
        Profile profile,
        Opening opening,
        PriceTable prices,
        List<FeeTerms.Item> diagnoses,
        List<Department> departments,
        ProfileWords words) {

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
}
