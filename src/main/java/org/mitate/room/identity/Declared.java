package org.mitate.room.identity;

import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.entrance.Attending;
import org.mitate.entrance.Company;
import org.springframework.stereotype.Component;

/// Everybody who was announced beside the consultee, in words (rules.md §9).
@Component
public class Declared {

    private final Company company;

    Declared(Company company) {
        this.company = company;
    }

    public List<String> of(CaseFile file) {
        return company.of(file).stream().map(Declared::words).toList();
    }

    private static String words(Attending person) {
        return person.relation().isBlank()
                ? person.name()
                : person.name() + "（" + person.relation() + "）";
    }
}
