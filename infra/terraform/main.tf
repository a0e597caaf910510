data "aws_partition" "current" {}

data "aws_region" "current" {}

data "aws_caller_identity" "current" {}

locals {
  partition  = data.aws_partition.current.partition
  dns_suffix = data.aws_partition.current.dns_suffix
  region     = data.aws_region.current.region
  account    = data.aws_caller_identity.current.account_id
  create_vpc = var.vpc_id == null
  vpc_id     = local.create_vpc ? aws_vpc.this[0].id : var.vpc_id

  # The pool's name as the action makes it: the readable part, and a hash that keeps apart what that part cannot.
  full_name = lower(replace(var.repository, "/@\\d+/", ""))
  readable  = trim(substr(replace(local.full_name, "/[^a-z0-9]+/", "-"), 0, 24), "-")
  own_pool  = "${local.readable}-${substr(sha256("github.com/${local.full_name}"), 0, 8)}"
  pool_name = var.pool_name == null ? local.own_pool : var.pool_name

  image_owners       = concat([local.account], var.image_owners)
  security_group_ids = concat([aws_security_group.instance.id], var.security_group_ids)
}

resource "aws_iam_role" "caller" {
  name               = "${var.name}-caller"
  description        = "Workflows of ${var.repository} that use the runner pool"
  assume_role_policy = local.caller_trust

  max_session_duration = var.max_session_duration

  depends_on = [aws_iam_openid_connect_provider.github]
}

resource "aws_iam_role_policy" "caller" {
  name   = "runner-pool-caller"
  role   = aws_iam_role.caller.id
  policy = local.caller_policy
}

resource "aws_iam_role_policy" "caller_key" {
  count = var.table_kms_key_arn == "" ? 0 : 1

  name   = "runner-pool-caller-key"
  role   = aws_iam_role.caller.id
  policy = local.caller_key_policy
}

resource "aws_iam_openid_connect_provider" "github" {
  count = var.create_oidc_provider ? 1 : 0

  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]
}

resource "aws_iam_role" "instance" {
  name               = "${var.name}-instance"
  description        = "Machines of the runner pool of ${var.repository}"
  assume_role_policy = local.instance_trust
}

resource "aws_iam_role_policy" "instance" {
  name   = "runner-pool-instance"
  role   = aws_iam_role.instance.id
  policy = local.instance_policy
}

resource "aws_iam_role_policy" "instance_key" {
  count = var.table_kms_key_arn == "" ? 0 : 1

  name   = "runner-pool-instance-key"
  role   = aws_iam_role.instance.id
  policy = local.instance_key_policy
}

resource "aws_iam_instance_profile" "instance" {
  name = "${var.name}-instance"
  role = aws_iam_role.instance.name
}

resource "aws_iam_service_linked_role" "spot" {
  count = var.create_spot_service_linked_role ? 1 : 0

  aws_service_name = "spot.amazonaws.com"
}

resource "aws_security_group" "instance" {
  name        = "${var.name}-instance"
  description = "Runner pool - everything out, nothing in"
  vpc_id      = local.vpc_id

  tags = { Name = var.name }
}

resource "aws_vpc_security_group_egress_rule" "all" {
  security_group_id = aws_security_group.instance.id
  description       = "what jobs download"
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
}
