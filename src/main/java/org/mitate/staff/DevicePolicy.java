package org.mitate.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.security.web.header.HeaderWriter;

/// Camera and microphone are for the online room and its trial only, the screen for the doctor's
/// side of it; no other page may even ask for them.
class DevicePolicy implements HeaderWriter {

    private static final Pattern DOCTORS_ROOM = Pattern.compile("/cases/[^/]+/room");
    private static final Pattern VISIT = Pattern.compile("/visit/(room|trial)(/.*)?");

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI();
        boolean doctor = DOCTORS_ROOM.matcher(path).matches();
        String talk = who(doctor || VISIT.matcher(path).matches());
        response.setHeader(
                "Permissions-Policy",
                "camera=" + talk + ", microphone=" + talk + ", display-capture=" + who(doctor));
    }

    private static String who(boolean allowed) {
        return allowed ? "(self)" : "()";
    }
}
