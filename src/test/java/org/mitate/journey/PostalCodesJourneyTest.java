package org.mitate.journey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The administrator brings a new list of the post, and an address fills itself.
@Clinic
class PostalCodesJourneyTest {

    private static final String PASSWORD = "long enough";
    private static final String LIST =
            """
            20202,"390  ","3900874","ﾅｶﾞﾉｹﾝ","ﾏﾂﾓﾄｼ","ｵｵﾃ","長野県","松本市","大手",0,0,1,0,0,0
            20202,"390  ","3900811","ﾅｶﾞﾉｹﾝ","ﾏﾂﾓﾄｼ","ﾁｭｳｵｳ","長野県","松本市","中央",0,0,1,0,0,0
            """;

    @LocalServerPort private int port;
    @Autowired private People people;
    @Autowired private DemoKeys keys;

    @TempDir private Path desk;

    @Test
    void aListIsBroughtInTriedAndUsed() throws IOException {
        StaffMember sakaki = people.administrator();
        keys.cut(sakaki.id(), PASSWORD);
        Path list = Files.writeString(desk.resolve("utf_ken_all.csv"), LIST);
        Path memo = Files.write(desk.resolve("memo.csv"), "ただのメモ".getBytes(StandardCharsets.UTF_8));
        try (var administrator = new Visitor(port).signIn(keys, sakaki.account(), PASSWORD)) {
            administrator.go("/house/postal-codes").findsNoBarriers();
            administrator.page().setInputFiles("#file", memo);
            administrator.press("入れ替える").findsNoBarriers();
            administrator.page().locator(".error-summary").waitFor();

            administrator.page().setInputFiles("#file", list);
            administrator.press("入れ替える");
            administrator.sees("郵便番号の一覧を入れ替えました", "2行の一覧");
            administrator.fill("番号で試す", "390-0874").press("調べる");
            administrator.sees("長野県松本市大手").findsNoBarriers().picture("postal-codes");
            administrator.go("/house/postal-codes?lang=en").findsNoBarriers();
        }
    }
}
