import { start } from "./start";

start(false);
