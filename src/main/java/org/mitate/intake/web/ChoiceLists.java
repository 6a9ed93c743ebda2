package org.mitate.intake.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mitate.hospital.Department;
import org.mitate.hospital.Hospital;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// Makes the choices of the form in the reader's language.
@Component
class ChoiceLists {

    private final Hospital hospital;

    ChoiceLists(Hospital hospital) {
        this.hospital = hospital;
    }

    Choices of(Page page) {
        return new Choices(page, departments(page), Terms.of(page, hospital));
    }

    boolean knows(String department) {
        return hospital.departments().codes().stream().anyMatch(it -> it.code().equals(department));
    }

    private Map<String, String> departments(Page page) {
        var names = new LinkedHashMap<String, String>();
        for (Department department : hospital.departments().all()) {
            String online =
                    department.online() == Department.Online.ACTIVE
                            ? page.text("intake.online.also")
                            : "";
            String name = department.name().in(page.locale());
            String alias =
                    page.japanese() && !department.aliases().isEmpty()
                            ? page.text("intake.alias", department.aliases().getFirst())
                            : "";
            names.put(department.code().code(), name + alias + online);
        }
        return names;
    }

    static Map<String, String> named(Page page, String prefix, Stream<String> codes) {
        var names = new LinkedHashMap<String, String>();
        codes.forEach(code -> names.put(code, page.text(prefix + "." + code)));
        return names;
    }

    static <E extends Enum<E>> Map<String, String> named(Page page, String prefix, Class<E> list) {
        return named(page, prefix, Arrays.stream(list.getEnumConstants()).map(Enum::name));
    }

    static Map<String, String> named(Page page, String prefix, List<String> codes) {
        return named(page, prefix, codes.stream());
    }
}
