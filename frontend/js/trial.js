// The trial of a visitor's device, and the room in which one sees oneself. Nothing of sound or picture leaves the page.
import { tryDevice } from "./trial/device.js";
import { enterTrialRoom } from "./trial/room.js";

const trial = document.querySelector("[data-trial]");
const room = document.querySelector("[data-trial-room]");

if (trial) tryDevice(trial);
if (room) enterTrialRoom(room);
