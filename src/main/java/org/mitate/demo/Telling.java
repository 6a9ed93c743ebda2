package org.mitate.demo;

import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.shared.CaseNumber;

/// One sample case while its story is told.
///
/// @param place in the cast, for who takes turns
record Telling(SampleCase sample, int place, Diary diary) {

    CaseNumber number() {
        return sample.number();
    }

    DepartmentCode department() {
        return new DepartmentCode(sample.department());
    }

    /// Time passes; what a story ends with happened just now, so that nothing waits for too long.
    void nextUnlessLast(SampleCase.Story last, int workdays) {
        if (sample.story() == last) diary.lately(0);
        else diary.next(workdays);
    }
}
