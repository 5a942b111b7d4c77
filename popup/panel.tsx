import { start } from "./start";

start(true);
