package org.mitate.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.staff.Role;

class DrawnFaceTest {

    private static final List<String> ONLINE = List.of("PSYCHIATRY", "GYNECOLOGY");

    @Test
    void whoeverConsultsOnlineHasAFace() {
        var doctors =
                Casting.staff().stream()
                        .filter(it -> ONLINE.stream().anyMatch(code -> consultsIn(it, code)));

        assertThat(doctors).isNotEmpty().allMatch(it -> it.face() != null);
    }

    @Test
    void itIsAPictureAsPortraitsTakeThem() throws IOException {
        byte[] png = new DrawnFace("#3b302b", true, true, "#e6eef9").draw();

        var picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(picture.getWidth()).isEqualTo(picture.getHeight()).isEqualTo(360);
    }

    private static boolean consultsIn(SampleMember member, String department) {
        return member.isOf(Role.CONSULTANT, new DepartmentCode(department));
    }
}
