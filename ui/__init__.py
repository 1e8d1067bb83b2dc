"""How people see and steer it: windows, tables, dialogs; no rule of the business."""
