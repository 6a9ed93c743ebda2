package org.mitate.guide.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mitate.eligibility.Outcome;
import org.mitate.eligibility.Route;
import org.mitate.hospital.Department;
import org.mitate.hospital.Quote;
import org.mitate.hospital.terms.AbsenceReason;
import org.mitate.hospital.terms.Channel;
import org.mitate.hospital.terms.Consent;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.hospital.terms.Mode;
import org.mitate.hospital.terms.Need;
import org.mitate.hospital.terms.ParentalAuthority;
import org.mitate.hospital.terms.Purpose;
import org.mitate.hospital.terms.Relation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiTest {

    @Test
    void theDescriptionNamesTheValuesOfTheCode() throws IOException {
        JsonNode description;
        try (var file = OpenApiTest.class.getResourceAsStream("/api/openapi.json")) {
            description = new JsonMapper().readTree(file);
        }
        var described = new ArrayList<List<String>>();
        for (var values : description.findValues("enum")) {
            described.add(
                    values.values().stream()
                            .filter(it -> !it.isNull())
                            .map(JsonNode::stringValue)
                            .toList());
        }

        assertThat(Set.copyOf(described))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(
                                        Mode.values(),
                                        Channel.values(),
                                        Relation.values(),
                                        ParentalAuthority.values(),
                                        AbsenceReason.values(),
                                        Consent.values(),
                                        DocumentKind.values(),
                                        Need.values(),
                                        Purpose.values(),
                                        Outcome.values(),
                                        Route.values(),
                                        Department.Online.values(),
                                        Quote.Flag.values())
                                .map(OpenApiTest::names)
                                .toList());
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
