export { segment } from "../../src/core/segment";
