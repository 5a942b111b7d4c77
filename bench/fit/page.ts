export { segment } from "../../src/core/walk/segment";
