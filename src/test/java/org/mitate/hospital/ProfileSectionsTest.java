package org.mitate.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProfileSectionsTest {

    @Test
    void takesOverAllSectionsButTheNamedOnes() {
        String keio = "# head\nid: keio\ninstitution:\n  name: Keio\nfees:\n  tax: 10\n";

        String demo =
                ProfileSections.replace(keio, "# who\nid: demo\n\ninstitution:\n  name: Mitate\n");

        assertThat(demo)
                .isEqualTo("# head\nid: demo\n\ninstitution:\n  name: Mitate\nfees:\n  tax: 10\n");
    }
}
